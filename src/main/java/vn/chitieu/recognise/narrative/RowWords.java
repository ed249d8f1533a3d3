package vn.chitieu.recognise.narrative;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Observation;
import vn.chitieu.text.Abbreviations;
import vn.chitieu.text.Vietnamese;

/**
 * What running text must say so that a row is meant.
 *
 * @param observation the row
 * @param indicator what it reports
 * @param phrases the words of its printed label, and of the labels that other forms have for it
 */
record RowWords(Observation observation, Indicator indicator, List<Phrase> phrases) {
    /** From so many words on a label that no other row has says by itself what it means. */
    private static final int QUOTABLE = 5;

    private static final Pattern PEOPLE = Pattern.compile("nguoi|bien che");
    private static final Pattern PROCEDURES = Pattern.compile("tthc|dvc(?: truc tuyen)?|thu tuc|dich vu cong");

    /** Copies the phrases. */
    RowWords {
        phrases = List.copyOf(phrases);
    }

    /**
     * Looks up the words of a row's labels.
     *
     * @param words what the catalogue says of the indicators' names
     * @param alone whether no other row of the report has the label
     */
    static RowWords of(
            Observation observation, Indicator indicator, Office office, IndicatorWords words, boolean alone) {
        String printed = words.key(observation.row().label());
        boolean quotable = alone && length(observation) >= QUOTABLE;
        List<Phrase> phrases = new ArrayList<>(List.of(Phrase.of(printed, quotable, indicator, office, words)));
        Set<String> others = new LinkedHashSet<>(words.labels(indicator));
        others.remove(printed);
        others.forEach(key -> phrases.add(Phrase.of(key, false, indicator, office, words)));
        return new RowWords(observation, indicator, phrases);
    }

    private static int length(Observation observation) {
        return Abbreviations.contract(Vietnamese.fold(observation.row().label()))
                .split(" ", -1)
                .length;
    }

    boolean isRate() {
        return indicator.kind() == Kind.PERCENT;
    }

    /** Whether all that must be said is among these words. */
    boolean isAmong(Set<String> words) {
        return phrases.stream().anyMatch(phrase -> phrase.isAmong(words));
    }

    /** Whether a text says this and nothing else. */
    boolean isMeantBy(WordBag words) {
        return phrases.stream().anyMatch(phrase -> phrase.isMeantBy(words));
    }

    /** Whether a text says nothing but this. */
    boolean isWithin(WordBag words) {
        return phrases.stream().anyMatch(phrase -> phrase.isWithin(words));
    }

    /** Whether a text says this and nothing else, though it repeats less. */
    boolean isNearlyMeantBy(WordBag words) {
        return phrases.stream().anyMatch(phrase -> phrase.isNearlyMeantBy(words));
    }

    /** Whether words say the rest of what was said of the row before. */
    boolean isCompletedBy(Set<String> said, WordBag words) {
        return phrases.stream().anyMatch(phrase -> phrase.isCompletedBy(said, words));
    }

    /** Whether every word must be there. */
    boolean requires(Set<String> words) {
        return phrases.stream().anyMatch(phrase -> phrase.required().containsAll(words));
    }

    /** How many words there are besides those that must be, in the phrase with the fewest. */
    int surplus(WordBag words) {
        return phrases.stream()
                .mapToInt(phrase -> (int) words.words().stream()
                        .filter(word -> phrase.required().count(word) == 0)
                        .count())
                .min()
                .orElse(0);
    }

    /** Whether these are the label's words in their order. */
    boolean isQuotedBy(String sequence) {
        return phrases.get(0).isQuotedBy(sequence);
    }

    /** Whether a noun behind a figure is what the row counts. */
    boolean counts(String noun) {
        String folded = Abbreviations.contract(Vietnamese.fold(noun));
        String printed =
                Abbreviations.contract(Vietnamese.fold(observation.row().unit() + " " + indicator.unit()));
        return printed.contains(folded) || both(PEOPLE, folded, printed) || both(PROCEDURES, folded, printed);
    }

    private static boolean both(Pattern pattern, String one, String other) {
        return pattern.matcher(one).find() && pattern.matcher(other).find();
    }
}
