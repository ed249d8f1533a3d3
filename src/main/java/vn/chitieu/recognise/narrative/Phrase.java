package vn.chitieu.recognise.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Level;

/**
 * Words that mean a row.
 *
 * @param required words that must be there, each as often: those of a label, and those by which the catalogue tells its
 *     namesakes apart; idle words aside, and those of the office's own tier
 * @param allowed words that may be there besides
 * @param quote the label's words in their order, which mean the row by themselves; empty if they do not
 */
record Phrase(WordBag required, Set<String> allowed, String quote) {
    /** Copies the words. */
    Phrase {
        allowed = Set.copyOf(allowed);
    }

    /** From so many telling words a label says by itself what it means, if no other indicator has it. */
    private static final int SELF_EVIDENT = 5;

    private static final Set<String> TIER_WORDS = Set.of("ubnd", "co", "quan", "chuyen", "mon");

    /**
     * The phrase that a label makes.
     *
     * @param key the label in the form of {@link Wording}
     * @param quotable whether the label means no other row of the report
     * @param words what the catalogue says of the indicators' names
     */
    static Phrase of(String key, boolean quotable, Indicator indicator, Office office, IndicatorWords words) {
        String label = office.withoutNames(key);
        WordBag required = Wording.telling(label);
        WordBag context = words.context(indicator);
        Set<String> allowed = new HashSet<>();
        boolean plain = required.words().size() >= SELF_EVIDENT && !words.isShared(indicator) && !words.isShared(key);
        boolean untiered = Office.tierOf(context.words()).isEmpty();
        if ((plain && untiered) || Office.namesTiersOnly(context.words())) {
            allowed.addAll(context.words());
        } else {
            required = required.with(context);
        }
        Optional<Level> tier = Office.tierOf(required.words());
        if (tier.isPresent() && tier.equals(office.ownTier())) {
            allowed.addAll(office.tier());
            required = required.without(office.tier());
        } else if (!untiered) {
            allowed.addAll(TIER_WORDS);
            required = required.without(TIER_WORDS);
        }
        return new Phrase(required, allowed, quotable && untiered ? Wording.sequence(label) : "");
    }

    /** Whether all that must be said is among these words. */
    boolean isAmong(Set<String> words) {
        return words.containsAll(quote.isEmpty() ? required.words() : Wording.words(quote));
    }

    /** Whether a text says this and nothing else. */
    boolean isMeantBy(WordBag words) {
        return required.words().size() > 1
                && required.words().stream().allMatch(word -> required.count(word) == words.count(word))
                && isWithin(words);
    }

    /** Whether a text says this and nothing else, though it repeats less: "trực tuyến" once instead of twice. */
    boolean isNearlyMeantBy(WordBag words) {
        return required.words().size() > 1
                && required.words().stream()
                        .allMatch(word -> words.count(word) > 0 && words.count(word) <= required.count(word))
                && isWithin(words);
    }

    /** Whether a text says nothing but this, though perhaps not all of it. */
    boolean isWithin(WordBag words) {
        return words.words().stream().allMatch(word -> required.count(word) > 0 || allowed.contains(word))
                && (!words.words().contains("cap")
                        || required.count("cap") > 0
                        || Office.tierOf(words.words()).isPresent());
    }

    /** Whether words say what was not yet said of this, and nothing else. */
    boolean isCompletedBy(Set<String> said, WordBag words) {
        List<String> missing =
                required.words().stream().filter(word -> words.count(word) == 0).toList();
        return !missing.isEmpty()
                && said.containsAll(missing)
                && words.words().stream().anyMatch(word -> required.count(word) > 0 && !said.contains(word))
                && isWithin(words);
    }

    /** Whether these are the label's words in their order. */
    boolean isQuotedBy(String sequence) {
        return !quote.isEmpty() && quote.equals(sequence);
    }
}
