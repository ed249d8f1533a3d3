package vn.chitieu.recognise.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.text.Vietnamese;

/**
 * All labels that forms, indicators and aliases give, and how like each a printed label is.
 *
 * <p>Likeness is the weighted overlap of words (Dice), where a word weighs the more the fewer labels have it. Similar
 * labels mean different things, so words that tell siblings apart decide: those by which labels of different indicators
 * differ that are otherwise nearly the same ("mức độ 3" and "mức độ 4", "tỉnh" and "huyện"). Such a word missing here and
 * another one there is a contradiction, whatever else agrees.
 *
 * <p>Immutable once built; safe for use by many threads.
 */
public final class LabelIndex {
    static final double SHORTENED = 0.98;
    private static final double HALF = 0.4;
    private static final float SHORTENED_UNDER_PARENT = 0.95f;

    /** What a word put right takes from the likeness of a label. */
    private static final double PER_SLIP = 0.012;

    private static final int MOST_SLIPS = 4;
    private static final float NEARLY_KNOWN = 0.85f;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Spelling spelling = new Spelling();
    /** The key of each label as it was added. */
    private final Map<String, String> keysByLabel = new HashMap<>();

    private final Map<String, Integer> idsByKey = new HashMap<>();
    private final List<Variant> variants = new ArrayList<>();
    private LabelComparison comparison = new LabelComparison(vocabulary, List.of(), new int[0][]);

    /** The id of a label, new or known; every label is added before {@link #complete} is called. */
    public int add(String label) {
        String key = keysByLabel.computeIfAbsent(label, LabelText::key);
        Integer id = idsByKey.get(key);
        if (id != null) {
            return id;
        }
        int next = idsByKey.size();
        idsByKey.put(key, next);
        spelling.add(key);
        spelling.add(Vietnamese.fold(label));
        boolean shortened = false;
        for (String variant : LabelText.keys(label)) {
            int first = vocabulary.add(Vocabulary.split(variant)[0]);
            variants.add(new Variant(next, wordsOf(variant), first, Sense.of(variant), shortened));
            shortened = true;
        }
        return next;
    }

    /** The comparable form of a label. */
    public String key(String label) {
        String known = keysByLabel.get(label);
        return known != null ? known : LabelText.key(label);
    }

    private int[] wordsOf(String key) {
        String[] tokens = Vocabulary.split(key);
        return Arrays.stream(tokens)
                .mapToInt(vocabulary::add)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Number of labels. */
    int size() {
        return idsByKey.size();
    }

    /**
     * Weighs the words and compares all labels with each other.
     *
     * @param meanings for each label the sorted ids of what it can mean; labels that share one are no siblings
     */
    public void complete(int[][] meanings) {
        comparison = new LabelComparison(vocabulary, variants, meanings);
    }

    /** How like each known label a printed one is: 0 nothing in common, 1 the same. */
    public float[] likeness(String label) {
        float[] likeness = new float[size()];
        boolean shortened = false;
        for (String variant : LabelText.keys(label)) {
            raise(likeness, compare(variant), shortened ? SHORTENED : 1);
            Optional<Spelling.Corrected> right = corrected(variant);
            if (right.isPresent()) {
                double sure = 1 - PER_SLIP * Math.min(right.get().slips(), MOST_SLIPS);
                raise(likeness, nearlyKnown(compare(right.get().key())), shortened ? SHORTENED * sure : sure);
            }
            shortened = true;
        }
        return likeness;
    }

    /** A label put right counts only for those that it then nearly is: a strange one is not to be bent into a known one. */
    private static float[] nearlyKnown(float[] likeness) {
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = likeness[i] < NEARLY_KNOWN ? 0 : likeness[i];
        }
        return likeness;
    }

    private static void raise(float[] likeness, float[] more, double share) {
        for (int i = 0; i < more.length; i++) {
            likeness[i] = Math.max(likeness[i], (float) (more[i] * share));
        }
    }

    /** A comparable form with misspelt words put right, if it is then more like a known label, and nearly one. */
    private String spelt(String key) {
        return corrected(key)
                .map(Spelling.Corrected::key)
                .filter(corrected -> best(compare(corrected)) >= Math.max(NEARLY_KNOWN, best(compare(key))))
                .orElse(key);
    }

    /** A key put right; a known one is right, all its words stand beside each other. */
    private Optional<Spelling.Corrected> corrected(String key) {
        return idsByKey.containsKey(key) ? Optional.empty() : spelling.correct(key);
    }

    private static float best(float[] likeness) {
        float best = 0;
        for (float each : likeness) {
            best = Math.max(best, each);
        }
        return best;
    }

    /**
     * Likeness of a label that leaves out what its parent's label says: {@code Tổng số TTHC đủ điều kiện} under {@code …
     * cung cấp trực tuyến toàn trình}. Every known label that says all this one says, and besides only words of the
     * parent's, is nearly the same.
     */
    public float[] likenessUnder(Likeness parent, Likeness own) {
        float[] likeness = own.byLabel();
        float[] adapted = likeness;
        for (Variant variant : variants) {
            boolean similar = likeness[variant.label()] > HALF && likeness[variant.label()] < SHORTENED_UNDER_PARENT;
            if (similar && variant.first() == own.first() && variant.completes(own.words(), parent.words())) {
                adapted = adapted == likeness ? likeness.clone() : adapted;
                adapted[variant.label()] = SHORTENED_UNDER_PARENT;
            }
        }
        return adapted;
    }

    /**
     * The known words of a printed label.
     *
     * @param ids sorted ids
     * @param first id of the first word; {@link Vocabulary#UNKNOWN} if no label has it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the inner loop free of boxes
    public record KnownWords(int[] ids, int first) {}

    /** The known words of a printed label, slips put right. */
    public KnownWords wordsIn(String label) {
        String right = spelt(key(label));
        Vocabulary.Told[] told = vocabulary.tell(Vocabulary.split(right)[0]);
        return new KnownWords(Words.of(right, vocabulary).ids(), told.length == 0 ? Vocabulary.UNKNOWN : told[0].id());
    }

    /** Whether labels of different indicators that are otherwise nearly the same differ in this word. */
    public boolean isTelling(String word) {
        return vocabulary.id(word).filter(comparison::isTelling).isPresent();
    }

    /** Whether a label, however shortened, has all of these sorted words and more. */
    public boolean saysLess(int[] words, int label) {
        boolean less = false;
        for (Variant variant : variants) {
            if (variant.label() == label) {
                if (Arrays.equals(variant.words(), words)) {
                    return false;
                }
                less |= variant.holds(words);
            }
        }
        return less;
    }

    /** The words of a key, slips of one letter put right; a word that no label has as it is printed. */
    public List<String> correct(String key) {
        List<String> words = new ArrayList<>();
        for (String token : Vocabulary.split(spelt(key))) {
            for (Vocabulary.Told told : vocabulary.tell(token)) {
                words.add(told.id() == Vocabulary.UNKNOWN ? token : vocabulary.word(told.id()));
            }
        }
        return words;
    }

    /** Sorted ids of words that become known; only before {@link #complete}. */
    public int[] addWords(String text) {
        return wordsOf(LabelText.key(text));
    }

    /**
     * Weighted share of the words that stand among others, both sorted; 0 if the tier of government is missing: {@code UBND
     * huyện giao} is not {@code UBND tỉnh giao}.
     */
    public double share(int[] words, int[] among) {
        return comparison.share(words, among);
    }

    private float[] compare(String key) {
        float[] likeness = comparison.likeness(key, size());
        Integer same = idsByKey.get(key);
        if (same != null) {
            likeness[same] = 1;
        }
        return likeness;
    }
}
