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
 * @param required words that must be there, each as often: those of the label, and those by which the catalogue tells
 *     its namesakes apart; idle words aside, and those of the office's own tier
 * @param allowed words that may be there besides
 */
record RowWords(Observation observation, Indicator indicator, WordBag required, Set<String> allowed) {
    /** Copies the words. */
    RowWords {
        allowed = Set.copyOf(allowed);
    }

    /** From so many telling words a label says by itself what it means, if no other indicator has it. */
    private static final int SELF_EVIDENT = 5;

    /**
     * Looks up the words of a row's printed label.
     *
     * @param words what the catalogue says of the indicators' names
     */
    static RowWords of(Observation observation, Indicator indicator, Office office, IndicatorWords words) {
        WordBag required =
                Wording.telling(office.withoutNames(words.key(observation.row().label())));
        WordBag context = Wording.telling(words.key(indicator.context()));
        Set<String> allowed = new HashSet<>();
        boolean plain = required.words().size() >= SELF_EVIDENT && !words.isShared(indicator);
        boolean untiered = plain && Office.tierOf(context.words()).isEmpty();
        if (untiered || Office.namesTiersOnly(context.words())) {
            allowed.addAll(context.words());
        } else {
            required = required.with(context);
        }
        Optional<Level> tier = Office.tierOf(required.words());
        if (tier.isPresent() && tier.equals(office.ownTier())) {
            allowed.addAll(office.tier());
            required = required.without(office.tier());
        }
        return new RowWords(observation, indicator, required, allowed);
    }

    /** Whether a text says this and nothing else. */
    boolean isMeantBy(WordBag words) {
        return required.words().size() > 1
                && required.words().stream().allMatch(word -> required.count(word) == words.count(word))
                && words.words().stream().allMatch(word -> required.count(word) > 0 || allowed.contains(word))
                && (!words.words().contains("cap")
                        || required.count("cap") > 0
                        || Office.tierOf(words.words()).isPresent());
    }
}
