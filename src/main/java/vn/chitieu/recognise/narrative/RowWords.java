package vn.chitieu.recognise.narrative;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Level;
import vn.chitieu.observation.Observation;

/**
 * What running text must say so that a row is meant.
 *
 * @param observation the row
 * @param indicator what it reports
 * @param required words that must be there: those of the label, and those by which the catalogue tells its namesakes
 *     apart; idle words aside, and those of the office's own tier
 * @param allowed words that may be there besides
 */
record RowWords(Observation observation, Indicator indicator, Set<String> required, Set<String> allowed) {
    /** Copies the words. */
    RowWords {
        required = Set.copyOf(required);
        allowed = Set.copyOf(allowed);
    }

    /** Looks up the words of a row's printed label. */
    static RowWords of(Observation observation, Indicator indicator, Office office) {
        Set<String> required = new HashSet<>(Wording.telling(observation.row().label()));
        required.addAll(Wording.telling(indicator.context()));
        Optional<Level> tier = Office.tierOf(required);
        Set<String> allowed = new HashSet<>();
        if (tier.isPresent() && tier.equals(office.level())) {
            allowed.addAll(office.tier());
            required.removeAll(office.tier());
        }
        return new RowWords(observation, indicator, required, allowed);
    }

    /** Whether a text says this and nothing else. */
    boolean isMeantBy(Set<String> words) {
        return required.size() > 1
                && words.containsAll(required)
                && words.stream().allMatch(word -> required.contains(word) || allowed.contains(word));
    }
}
