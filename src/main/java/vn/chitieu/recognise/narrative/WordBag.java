package vn.chitieu.recognise.narrative;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words and how often each stands there: "hồ sơ trực tuyến của DVC trực tuyến" is more than "hồ sơ của DVC trực tuyến".
 *
 * @param counts how often, by word
 */
record WordBag(Map<String, Integer> counts) {
    /** Copies the counts. */
    WordBag {
        counts = Map.copyOf(counts);
    }

    /** The words of a folded text but for some. */
    static WordBag of(String folded, Set<String> without) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : folded.split(" ", -1)) {
            if (!word.isEmpty() && !without.contains(word)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return new WordBag(counts);
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    Set<String> words() {
        return counts.keySet();
    }

    boolean containsAll(Collection<String> words) {
        return counts.keySet().containsAll(words);
    }

    /** Both together; a word that both have counts as often as where it counts more. */
    WordBag with(WordBag other) {
        Map<String, Integer> all = new TreeMap<>(counts);
        other.counts.forEach((word, count) -> all.merge(word, count, Math::max));
        return new WordBag(all);
    }

    /** The rest when some words are left out. */
    WordBag without(Collection<String> words) {
        Map<String, Integer> rest = new HashMap<>(counts);
        rest.keySet().removeAll(words);
        return new WordBag(rest);
    }
}
