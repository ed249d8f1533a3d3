package vn.chitieu.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.OutlineRow;
import vn.chitieu.text.Vietnamese;

/**
 * Whether rows of two papers are one row of the form.
 *
 * <ol>
 *   <li>R1 Two rows of which the indicator is sure are one if it is the same.
 *   <li>R2 Others are one if label and code are the same; one of them may have lost its code.
 *   <li>R3 Or if they have the same code, and labels of which most words are the same.
 * </ol>
 */
final class Likeness {
    private static final double MOST_WORDS = 0.7;
    private static final double SURE = 0.9;

    private Likeness() {}

    static boolean isSame(OutlineRow a, OutlineRow b) {
        if (isSure(a) && isSure(b)) {
            return a.indicator().equals(b.indicator()); // R1
        }
        String code = code(a);
        String other = code(b);
        String label = Vietnamese.fold(a.row().label());
        if (label.equals(Vietnamese.fold(b.row().label()))) {
            return code.isEmpty() || other.isEmpty() || code.equals(other); // R2
        }
        return !code.isEmpty()
                && code.equals(other)
                && share(label, Vietnamese.fold(b.row().label())) >= MOST_WORDS; // R3
    }

    /** Whether nothing speaks against the indicator that was found. */
    static boolean isSure(OutlineRow row) {
        return row.indicator().isPresent()
                && row.match() >= SURE
                && !row.flags().contains(Flag.LOW_MATCH)
                && !row.flags().contains(Flag.AMBIGUOUS)
                && !row.flags().contains(Flag.LABEL_MISMATCH)
                && !row.flags().contains(Flag.UNIT_CONFLICT);
    }

    private static String code(OutlineRow row) {
        return row.row().stt().replaceAll("[.)]+$", "");
    }

    /** Dice's coefficient of the words of two folded texts. */
    static double share(String a, String b) {
        Set<String> words = new HashSet<>(List.of(a.split(" ", -1)));
        Set<String> others = new HashSet<>(List.of(b.split(" ", -1)));
        int all = words.size() + others.size();
        words.retainAll(others);
        return 2.0 * words.size() / all;
    }
}
