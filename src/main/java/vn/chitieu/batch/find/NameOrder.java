package vn.chitieu.batch.find;

import java.text.Normalizer;
import java.util.Comparator;

/** The order of document names: that of the code points after composition (NFC), the same on every system. */
public final class NameOrder {
    /** Names that compose to the same are in the order of their own letters. */
    public static final Comparator<String> BY_CODE_POINTS = NameOrder::compare;

    /** Below it every letter is composed and a code point of its own. */
    private static final char FIRST_COMBINING = 0x300;

    private NameOrder() {}

    private static int compare(String left, String right) {
        int composed = byCodePoints(composed(left), composed(right));
        return composed != 0 ? composed : byCodePoints(left, right);
    }

    private static String composed(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(name, Normalizer.Form.NFC);
            }
        }
        return name;
    }

    /** Unlike {@link String#compareTo}, which puts a letter beyond U+FFFF before U+E000. */
    private static int byCodePoints(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
