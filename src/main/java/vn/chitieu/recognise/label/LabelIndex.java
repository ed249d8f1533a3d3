package vn.chitieu.recognise.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final double SIBLING_OVERLAP = 0.7;
    private static final double TELLING_WEIGHT = 1.6;
    private static final double WORTH_A_LOOK = 0.5;
    private static final double SHORTENED = 0.98;
    private static final double SLIP_CREDIT = 0.8;
    private static final int[] NO_WORDS = {};
    private static final double HALF = 0.4;
    private static final double CONTRADICTED = 0.6;
    private static final Set<String> TIERS = Set.of("tinh", "huyen", "xa");
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
    private double[] weights = new double[0];
    private boolean[] telling = new boolean[0];
    private int[][] postings = new int[0][];
    private double[] variantWeights = new double[0];

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
        weighWords();
        telling = new boolean[vocabulary.size()];
        for (int word = 0; word < vocabulary.size(); word++) {
            telling[word] = Vocabulary.isNumber(vocabulary.word(word));
        }
        for (Variant variant : variants) {
            if (!variant.shortened()) {
                markTelling(variant, meanings);
            }
        }
        for (int word = 0; word < weights.length; word++) {
            weights[word] *= telling[word] ? TELLING_WEIGHT : 1;
        }
        variantWeights = variants.stream().mapToDouble(v -> weightOf(v.words())).toArray();
    }

    private void weighWords() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int word = 0; word < vocabulary.size(); word++) {
            lists.add(new ArrayList<>());
        }
        for (int variant = 0; variant < variants.size(); variant++) {
            for (int word : variants.get(variant).words()) {
                lists.get(word).add(variant);
            }
        }
        postings = new int[lists.size()][];
        weights = new double[lists.size()];
        for (int word = 0; word < postings.length; word++) {
            postings[word] = lists.get(word).stream().mapToInt(i -> i).toArray();
            weights[word] = 1 + Math.log((variants.size() + 1.0) / (postings[word].length + 1.0));
        }
        variantWeights = variants.stream().mapToDouble(v -> weightOf(v.words())).toArray();
    }

    private void markTelling(Variant variant, int[][] meanings) {
        double[] overlap = overlap(variant.words(), ones(variant.words().length));
        double weight = weightOf(variant.words());
        for (int other = 0; other < overlap.length; other++) {
            boolean alike = 2 * overlap[other] / (weight + variantWeights[other]) >= SIBLING_OVERLAP;
            if (alike && variant.isApartFrom(variants.get(other), meanings)) {
                for (int word : variant.words()) {
                    telling[word] |= Arrays.binarySearch(variants.get(other).words(), word) < 0;
                }
            }
        }
    }

    /** How like each known label a printed one is: 0 nothing in common, 1 the same. */
    public float[] likeness(String label) {
        float[] likeness = new float[size()];
        boolean shortened = false;
        for (String variant : LabelText.keys(label)) {
            raise(likeness, compare(variant), shortened ? SHORTENED : 1);
            Optional<Spelling.Corrected> right = spelling.correct(variant);
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
        Optional<Spelling.Corrected> right = idsByKey.containsKey(key) ? Optional.empty() : spelling.correct(key);
        return right.map(Spelling.Corrected::key)
                .filter(corrected -> best(compare(corrected)) >= Math.max(NEARLY_KNOWN, best(compare(key))))
                .orElse(key);
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
        return vocabulary.id(word).filter(id -> telling[id]).isPresent();
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
        double found = 0;
        double all = 0;
        for (int word : words) {
            boolean stands = Arrays.binarySearch(among, word) >= 0;
            if (!stands && TIERS.contains(vocabulary.word(word))) {
                return 0;
            }
            all += weights[word];
            found += stands ? weights[word] : 0;
        }
        return found / all;
    }

    private float[] compare(String key) {
        float[] likeness = new float[size()];
        Words words = Words.of(key, vocabulary);
        Sense sense = Sense.of(key);
        double weight = words.unknown() * unknownWeight() + weightOf(words.ids());
        double[] overlap = overlap(words.ids(), words.credits());
        for (int i = 0; i < overlap.length; i++) {
            double dice = 2 * overlap[i] / (weight + variantWeights[i]);
            if (dice > WORTH_A_LOOK) {
                Variant variant = variants.get(i);
                int[] slips = words.slipped().isEmpty() ? NO_WORDS : slips(words, variant);
                if (slips.length > 0) {
                    double total = weight - slips.length * unknownWeight() + weightOf(slips);
                    dice = 2 * (overlap[i] + SLIP_CREDIT * weightOf(slips)) / (total + variantWeights[i]);
                }
                double judged = dice
                        * contradiction(words, variant, slips)
                        * (variant.shortened() ? SHORTENED : 1)
                        * (sense.contradicts(variant.sense()) ? CONTRADICTED : 1);
                likeness[variant.label()] = Math.max(likeness[variant.label()], (float) judged);
            } else if (dice > likeness[variants.get(i).label()]) {
                likeness[variants.get(i).label()] = (float) dice;
            }
        }
        Integer same = idsByKey.get(key);
        if (same != null) {
            likeness[same] = 1;
        }
        return likeness;
    }

    /** The words of a known label that the printed one lacks and has a slip of instead, sorted. */
    private int[] slips(Words printed, Variant variant) {
        int[] found = NO_WORDS;
        for (String token : printed.slipped()) {
            for (int word : variant.words()) {
                boolean missing = Arrays.binarySearch(printed.ids(), word) < 0 && Arrays.binarySearch(found, word) < 0;
                if (missing && Vocabulary.isSlip(token, vocabulary.word(word))) {
                    found = Arrays.copyOf(found, found.length + 1);
                    found[found.length - 1] = word;
                    Arrays.sort(found);
                    break;
                }
            }
        }
        return found;
    }

    private double unknownWeight() {
        return 1 + Math.log(variants.size() + 1.0);
    }

    private double[] overlap(int[] words, float[] credits) {
        double[] overlap = new double[variants.size()];
        for (int i = 0; i < words.length; i++) {
            double weight = weights[words[i]] * credits[i];
            for (int variant : postings[words[i]]) {
                overlap[variant] += weight;
            }
        }
        return overlap;
    }

    /** A factor below 1 where words that tell siblings apart disagree. */
    private double contradiction(Words printed, Variant variant, int[] slips) {
        int missing = 0;
        int missingNumbers = 0;
        for (int word : variant.words()) {
            boolean lacks = Arrays.binarySearch(printed.ids(), word) < 0 && Arrays.binarySearch(slips, word) < 0;
            if (telling[word] && lacks) {
                missing++;
                missingNumbers += Vocabulary.isNumber(vocabulary.word(word)) ? 1 : 0;
            }
        }
        int extra = printed.unknown() - slips.length;
        int extraNumbers = printed.unknownNumbers();
        for (int word : printed.ids()) {
            if (telling[word] && Arrays.binarySearch(variant.words(), word) < 0) {
                extra++;
                extraNumbers += Vocabulary.isNumber(vocabulary.word(word)) ? 1 : 0;
            }
        }
        return factor(missing, extra) * numberFactor(missingNumbers, extraNumbers);
    }

    private static double factor(int missing, int extra) {
        if (missing > 0 && extra > 0) {
            return 0.75;
        }
        return missing > 0 || extra > 0 ? 0.92 : 1;
    }

    private static double numberFactor(int missing, int extra) {
        if (missing > 0 && extra > 0) {
            return 0.55;
        }
        return missing > 0 || extra > 0 ? 0.85 : 1;
    }

    private double weightOf(int[] words) {
        double weight = 0;
        for (int word : words) {
            weight += weights[word];
        }
        return weight;
    }

    private static float[] ones(int length) {
        float[] ones = new float[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
