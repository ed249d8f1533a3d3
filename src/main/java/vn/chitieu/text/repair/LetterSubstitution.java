package vn.chitieu.text.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Learns which letter each letter of a text stands for, where a font shows wrong ones: the substitution that makes most of
 * its words words of reports.
 *
 * <ol>
 *   <li>LS1 Small letters stand for small letters, each for another one; capitals for capitals.
 *   <li>LS2 The search begins with the letters as often as reports have them, and exchanges two at a time; worse
 *       substitutions are taken less and less often (simulated annealing). It is begun anew a few times; chance has a fixed
 *       seed, so that the same text gives the same substitution.
 *   <li>LS3 It is believed if nine in ten words are known syllables then, and most are words of reports.
 *   <li>LS4 Letters that no such word proves stay unproved.
 * </ol>
 */
final class LetterSubstitution {
    private static final int ATTEMPTS = 4;
    private static final int MOVES = 150_000;
    private static final double HOTTEST = 8;
    private static final double COLDEST = 0.2;
    private static final int MOST_OFTEN = 12;
    /** LS3 */
    private static final double KNOWN = 0.9;

    private static final double USUAL = 0.6;

    private final LetterModel model = LetterModel.get();
    private final Map<String, Integer> counts;
    private final List<Character> symbols = new ArrayList<>();
    private final List<int[]> words = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();
    private final List<List<Integer>> wordsOf = new ArrayList<>();

    private LetterSubstitution(Map<String, Integer> counts) {
        this.counts = counts;
        Map<Character, Integer> numbers = new HashMap<>();
        counts.forEach((word, count) -> {
            if (isSmall(word)) {
                int[] coded = new int[word.length()];
                for (int i = 0; i < coded.length; i++) {
                    coded[i] = numbers.computeIfAbsent(word.charAt(i), this::newSymbol);
                }
                words.add(coded);
                weights.add((float) Math.min(MOST_OFTEN, count));
            }
        });
        while (symbols.size() < LetterModel.COUNT) {
            newSymbol('\0');
        }
        for (int word = 0; word < words.size(); word++) {
            for (int symbol :
                    new HashSet<>(Arrays.stream(words.get(word)).boxed().toList())) {
                wordsOf.get(symbol).add(word);
            }
        }
    }

    private int newSymbol(char shown) {
        symbols.add(shown);
        wordsOf.add(new ArrayList<>());
        return symbols.size() - 1;
    }

    /**
     * The substitution, shown letter to meant letter; empty if none is believable.
     *
     * @param counts the words of the text, small or not, and how often each stands there
     */
    static Optional<Map<Character, Character>> learn(Map<String, Integer> counts) {
        LetterSubstitution substitution = new LetterSubstitution(counts);
        if (substitution.symbols.size() > LetterModel.COUNT) {
            return Optional.empty();
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<Character, Character> map = substitution.withCapitals(substitution.search(new Random(attempt)));
            if (substitution.isBelievable(map)) {
                return Optional.of(map);
            }
        }
        return Optional.empty();
    }

    /** LS2 */
    private int[] search(Random random) {
        int[] letters = byFrequency();
        float[] scores = new float[words.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(i, letters);
        }
        for (int move = 0; move < MOVES; move++) {
            double heat = HOTTEST * Math.pow(COLDEST / HOTTEST, (double) move / MOVES);
            exchange(letters, scores, random, heat);
        }
        return letters;
    }

    private void exchange(int[] letters, float[] scores, Random random, double heat) {
        int one = random.nextInt(letters.length);
        int other = random.nextInt(letters.length);
        if (one == other || (wordsOf.get(one).isEmpty() && wordsOf.get(other).isEmpty())) {
            return;
        }
        Set<Integer> touched = new HashSet<>(wordsOf.get(one));
        touched.addAll(wordsOf.get(other));
        swap(letters, one, other);
        double gain = 0;
        for (int word : touched) {
            gain += score(word, letters) - scores[word];
        }
        if (gain >= 0 || random.nextDouble() < Math.exp(gain / heat)) {
            touched.forEach(word -> scores[word] = score(word, letters));
        } else {
            swap(letters, one, other);
        }
    }

    /** Exchanges what two symbols stand for. */
    static void swap(int[] meant, int one, int other) {
        int kept = meant[one];
        meant[one] = meant[other];
        meant[other] = kept;
    }

    private float score(int word, int[] letters) {
        int[] coded = words.get(word);
        int[] meant = new int[coded.length];
        for (int i = 0; i < coded.length; i++) {
            meant[i] = letters[coded[i]];
        }
        return weights.get(word) * model.score(meant);
    }

    /** The letter of each symbol, the most frequent for the most frequent. */
    private int[] byFrequency() {
        float[] usual = model.frequencies();
        float[] here = new float[symbols.size()];
        for (int word = 0; word < words.size(); word++) {
            for (int symbol : words.get(word)) {
                here[symbol] += weights.get(word);
            }
        }
        List<Integer> letters = ranked(usual);
        List<Integer> ranks = ranked(here);
        int[] map = new int[here.length];
        for (int i = 0; i < map.length; i++) {
            map[ranks.get(i)] = letters.get(i);
        }
        return map;
    }

    private static List<Integer> ranked(float[] values) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(index -> -values[index]));
        return order;
    }

    /** LS1: capitals are told by the words that only lack them, the most telling first. */
    private Map<Character, Character> withCapitals(int[] letters) {
        Map<Character, Character> map = new HashMap<>();
        for (int symbol = 0; symbol < letters.length; symbol++) {
            if (symbols.get(symbol) != '\0') {
                map.put(symbols.get(symbol), LetterModel.LETTERS.charAt(letters[symbol]));
            }
        }
        CapitalLetters.complete(map, counts, model);
        return map;
    }

    /** LS3 */
    private boolean isBelievable(Map<Character, Character> map) {
        int all = 0;
        int known = 0;
        int usual = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            if (word.getKey().length() > 1 && isSmall(word.getKey())) {
                String meant = meant(word.getKey(), map);
                all += word.getValue();
                known += Lexicon.isKnown(meant) ? word.getValue() : 0;
                usual += model.isUsual(meant) ? word.getValue() : 0;
            }
        }
        return all > 0 && known >= KNOWN * all && usual >= USUAL * all;
    }

    static String meant(String shown, Map<Character, Character> map) {
        StringBuilder meant = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            meant.append(map.getOrDefault(shown.charAt(i), shown.charAt(i)));
        }
        return meant.toString();
    }

    static boolean isSmall(String word) {
        return word.chars().noneMatch(Character::isUpperCase);
    }
}
