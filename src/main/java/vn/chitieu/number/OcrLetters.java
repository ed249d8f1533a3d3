package vn.chitieu.number;

/**
 * Letters that OCR writes for digits: {@code l}, {@code I} and {@code |} for 1, {@code O} and {@code o} for 0.
 *
 * <p>Only a word whose other characters are digits and marks is repaired ({@code l00}, {@code 1O0}, {@code 1.O38}), or a
 * text that is nothing but one or two {@code O}; where a code is asked for, a lone {@code l}, {@code I} or {@code |} as
 * well. {@code S} and {@code B} are no digits here: too many units have them.
 */
final class OcrLetters {
    private static final String LONE_ZERO = "[Oo]{1,2}( ?%)?";

    private static final String LONE_ONE = "[lI|]";

    private OcrLetters() {}

    /** The code of an answer with digits for letters; the same text where nothing was replaced. */
    static String code(String text) {
        return text.matches(LONE_ONE) ? "1" : repaired(text);
    }

    /** The text with digits for letters; the same object where nothing was replaced. */
    static String repaired(String text) {
        if (!hasLetter(text)) {
            return text;
        }
        if (text.matches(LONE_ZERO)) {
            return text.replaceAll("[Oo]", "0");
        }
        StringBuilder repaired = new StringBuilder(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endsWord(text.charAt(i))) {
                repairWord(repaired, start, i);
                start = i + 1;
            }
        }
        return repaired.compareTo(new StringBuilder(text)) == 0 ? text : repaired.toString();
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (digitFor(text.charAt(i)) != text.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(char character) {
        return " %()/=-+".indexOf(character) >= 0;
    }

    private static void repairWord(StringBuilder text, int start, int end) {
        boolean hasDigit = false;
        for (int i = start; i < end; i++) {
            hasDigit |= Numeral.isDigit(text.charAt(i));
            char repaired = digitFor(text.charAt(i));
            if (!Numeral.isDigit(repaired) && !Numeral.isMark(repaired)) {
                return;
            }
        }
        for (int i = start; hasDigit && i < end; i++) {
            text.setCharAt(i, digitFor(text.charAt(i)));
        }
    }

    private static char digitFor(char character) {
        return switch (character) {
            case 'l', 'I', '|' -> '1';
            case 'O', 'o' -> '0';
            default -> character;
        };
    }
}
