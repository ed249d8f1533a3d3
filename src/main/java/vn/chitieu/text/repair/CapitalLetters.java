package vn.chitieu.text.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.chitieu.text.Abbreviations;

/** Completes a substitution of small letters by its capitals, each the one that makes most words words of reports. */
final class CapitalLetters {
    private CapitalLetters() {}

    /** Adds what each capital of the words stands for, as far as words tell. */
    static void complete(Map<Character, Character> map, Map<String, Integer> counts, LetterModel model) {
        Set<Character> open = new TreeSet<>();
        counts.keySet()
                .forEach(
                        word -> word.chars().filter(Character::isUpperCase).forEach(letter -> open.add((char) letter)));
        Set<Character> taken = new HashSet<>();
        for (boolean found = true; found && !open.isEmpty(); ) {
            found = completeBest(map, counts, model, open, taken);
        }
    }

    /** Settles the capital with most evidence; whether there was one. */
    private static boolean completeBest(
            Map<Character, Character> map,
            Map<String, Integer> counts,
            LetterModel model,
            Set<Character> open,
            Set<Character> taken) {
        Map<String, Integer> votes = new HashMap<>();
        counts.forEach((word, count) -> vote(word, count, map, model, open, taken, votes));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<String, Integer>comparingByKey()))
                .map(best -> {
                    char shown = best.getKey().charAt(0);
                    map.put(shown, best.getKey().charAt(1));
                    taken.add(best.getKey().charAt(1));
                    return open.remove(shown);
                })
                .orElse(false);
    }

    private static void vote(
            String word,
            int count,
            Map<Character, Character> map,
            LetterModel model,
            Set<Character> open,
            Set<Character> taken,
            Map<String, Integer> votes) {
        int at = -1;
        for (int i = 0; i < word.length(); i++) {
            if (open.contains(word.charAt(i))) {
                if (at >= 0 && word.charAt(at) != word.charAt(i)) {
                    return;
                }
                at = i;
            }
        }
        if (at < 0 || word.length() < 2) {
            return;
        }
        char shown = word.charAt(at);
        String meant = LetterSubstitution.meant(word, map);
        for (int i = 0; i < LetterModel.COUNT; i++) {
            char letter = LetterModel.LETTERS.charAt(i);
            char capital = Character.toUpperCase(letter);
            String small = meant.replace(shown, letter).toLowerCase(Locale.ROOT);
            if (!taken.contains(capital) && (model.isUsual(small) || Abbreviations.isKnown(small))) {
                votes.merge("" + shown + capital, count, Integer::sum);
            }
        }
    }
}
