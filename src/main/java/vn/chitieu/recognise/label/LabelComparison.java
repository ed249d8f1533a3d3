package vn.chitieu.recognise.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How much each word of the known labels weighs, which words tell siblings apart, and so how like labels are. */
final class LabelComparison {
    private static final double SIBLING_OVERLAP = 0.7;
    private static final double TELLING_WEIGHT = 1.6;
    private static final double WORTH_A_LOOK = 0.5;
    private static final double SHORTENED = LabelIndex.SHORTENED;
    private static final double SLIP_CREDIT = 0.8;
    private static final double CONTRADICTED = 0.6;
    private static final int[] NO_WORDS = {};
    private static final Set<String> TIERS = Set.of("tinh", "huyen", "xa");

    private final Vocabulary vocabulary;
    private final List<Variant> variants;
    /** Of each word the variants that have it. */
    private final int[][] postings;

    private final double[] weights;
    private final boolean[] telling;
    private final double[] variantWeights;

    /**
     * Weighs the words and compares all labels with each other.
     *
     * @param meanings for each label the sorted ids of what it can mean; labels that share one are no siblings
     */
    LabelComparison(Vocabulary vocabulary, List<Variant> variants, int[][] meanings) {
        this.vocabulary = vocabulary;
        this.variants = variants;
        this.postings = postings(vocabulary.size(), variants);
        this.weights = new double[postings.length];
        this.telling = new boolean[postings.length];
        this.variantWeights = new double[variants.size()];
        for (int word = 0; word < postings.length; word++) {
            weights[word] = 1 + Math.log((variants.size() + 1.0) / (postings[word].length + 1.0));
            telling[word] = Vocabulary.isNumber(vocabulary.word(word));
        }
        weighVariants();
        variants.stream().filter(variant -> !variant.shortened()).forEach(variant -> markTelling(variant, meanings));
        for (int word = 0; word < weights.length; word++) {
            weights[word] *= telling[word] ? TELLING_WEIGHT : 1;
        }
        weighVariants();
    }

    private static int[][] postings(int words, List<Variant> variants) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            lists.add(new ArrayList<>());
        }
        for (int variant = 0; variant < variants.size(); variant++) {
            for (int word : variants.get(variant).words()) {
                lists.get(word).add(variant);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(each -> each).toArray())
                .toArray(int[][]::new);
    }

    private void weighVariants() {
        for (int variant = 0; variant < variantWeights.length; variant++) {
            variantWeights[variant] = weightOf(variants.get(variant).words());
        }
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

    /** Whether labels of different indicators that are otherwise nearly the same differ in this word. */
    boolean isTelling(int word) {
        return telling[word];
    }

    /** Weighted share of the words that stand among others, both sorted; 0 if the tier of government is missing. */
    double share(int[] words, int[] among) {
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

    /**
     * How like each known label a comparable form is, by its words.
     *
     * @param labels number of labels
     */
    float[] likeness(String key, int labels) {
        float[] likeness = new float[labels];
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
