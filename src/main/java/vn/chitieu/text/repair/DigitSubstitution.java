package vn.chitieu.text.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns which digit each digit of a text stands for, where a font may show wrong ones: the substitution that puts the
 * codes of the rows in order.
 *
 * <ol>
 *   <li>DS1 The search begins with the digits as they stand, and with the chain in which most of them follow each other;
 *       it exchanges two digits as long as that puts more codes in order.
 *   <li>DS2 It is believed if the codes are in order then ({@link CodeOrder}).
 *   <li>DS3 A digit is proved if exchanging it with any other puts fewer codes in order. If the digits as they stand are
 *       the best and enough of them are proved, all are: no wrong font leaves so many at their places.
 * </ol>
 *
 * @param map shown digit to meant digit; empty if none was learned
 * @param proved meant digits that are beyond doubt
 */
record DigitSubstitution(Map<Character, Character> map, Set<Character> proved) {
    private static final int DIGITS = 10;
    private static final int LEAST_AT_THEIR_PLACES = 4;
    private static final DigitSubstitution NONE = new DigitSubstitution(Map.of(), Set.of());

    /** Learns from texts that may begin with codes, in the order of the rows. */
    static DigitSubstitution learn(List<String> texts) {
        CodeOrder codes = CodeOrder.of(texts);
        int[] unchanged = identity();
        int[] chained = chain(codes.steps(), codes.beginnings());
        int asShown = climb(codes, unchanged);
        int asChained = climb(codes, chained);
        int[] best = asShown >= asChained ? unchanged : chained;
        return codes.areMost(Math.max(asShown, asChained)) ? believed(codes, best) : NONE;
    }

    /** DS1: the digits in the order in which most of them follow each other, found level by level over all sets of them. */
    private static int[] chain(int[][] steps, int[] beginnings) {
        int sets = 1 << DIGITS;
        int[][] most = new int[sets][DIGITS];
        int[][] before = new int[sets][DIGITS];
        for (int set = 1; set < sets; set++) {
            int value = Integer.bitCount(set) - 1;
            for (int last = 0; last < DIGITS; last++) {
                int rest = set & ~(1 << last);
                most[set][last] = rest == set ? Integer.MIN_VALUE / 2 : 0;
                for (int previous = 0; rest != set && previous < DIGITS; previous++) {
                    int here = (rest & 1 << previous) == 0
                            ? 0
                            : most[rest][previous] + steps[previous][last] + (value == 1 ? beginnings[last] : 0);
                    if (here > most[set][last]) {
                        most[set][last] = here;
                        before[set][last] = previous;
                    }
                }
            }
        }
        return walked(most, before);
    }

    private static int[] walked(int[][] most, int[][] before) {
        int set = most.length - 1;
        int last = 0;
        for (int digit = 1; digit < DIGITS; digit++) {
            last = most[set][digit] > most[set][last] ? digit : last;
        }
        int[] digits = new int[DIGITS];
        for (int value = DIGITS - 1; value >= 0; value--) {
            digits[last] = value;
            int previous = before[set][last];
            set &= ~(1 << last);
            last = previous;
        }
        return digits;
    }

    /** DS1 */
    private static int climb(CodeOrder codes, int[] digits) {
        int most = codes.inOrder(digits);
        boolean better = true;
        while (better) {
            better = false;
            for (int one = 0; one < DIGITS; one++) {
                for (int other = one + 1; other < DIGITS; other++) {
                    LetterSubstitution.swap(digits, one, other);
                    int now = codes.inOrder(digits);
                    if (now > most) {
                        most = now;
                        better = true;
                    } else {
                        LetterSubstitution.swap(digits, one, other);
                    }
                }
            }
        }
        return most;
    }

    /** DS3 */
    private static DigitSubstitution believed(CodeOrder codes, int[] digits) {
        int most = codes.inOrder(digits);
        Set<Integer> open = new HashSet<>();
        for (int one = 0; one < DIGITS; one++) {
            for (int other = one + 1; other < DIGITS; other++) {
                int[] exchanged = digits.clone();
                LetterSubstitution.swap(exchanged, one, other);
                if (codes.inOrder(exchanged) == most) {
                    open.addAll(List.of(one, other));
                }
            }
        }
        boolean unchanged = IntStream.range(0, DIGITS).allMatch(digit -> digits[digit] == digit);
        Map<Character, Character> map = new HashMap<>();
        Set<Character> proved = new HashSet<>();
        for (int digit = 0; digit < DIGITS; digit++) {
            map.put((char) ('0' + digit), (char) ('0' + digits[digit]));
            if (!open.contains(digit) || (unchanged && DIGITS - open.size() >= LEAST_AT_THEIR_PLACES)) {
                proved.add((char) ('0' + digits[digit]));
            }
        }
        return new DigitSubstitution(map, proved);
    }

    private static int[] identity() {
        return IntStream.range(0, DIGITS).toArray();
    }
}
