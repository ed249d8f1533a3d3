package vn.chitieu.read.page;

/**
 * Joins the lines of a cell.
 *
 * <ol>
 *   <li>J1 One blank between two lines.
 *   <li>J2 None behind a hyphen or a slash that ends a word, before a letter or a digit: {@code E-} / {@code Office},
 *       {@code Tổ chức/} / {@code tham mưu}.
 *   <li>J3 None within a number, a date or a code, told by a mark at the break: {@code 12,} / {@code 12 %}, {@code 2.1.}
 *       / {@code 1}, {@code 14/6} / {@code /2023}; the cell holds nothing else so far.
 *   <li>J4 None before a mark that closes: {@code hồ sơ} / {@code ).} An ellipsis closes nothing: no program breaks a line
 *       before dots unless a blank stands there ({@code phí,} / {@code ...)}).
 *   <li>J5 None within digits or capitals that fill the width of their cell: {@code 1.451.2} / {@code 00}, {@code 68,97}
 *       / {@code %}, {@code ST} / {@code T}.
 * </ol>
 */
final class LineJoin {
    private LineJoin() {}

    /**
     * Text of two lines that follow each other.
     *
     * @param before text so far
     * @param after next line
     * @param full whether the line before fills its cell so that not even the next line's first letter would follow it
     */
    static String join(String before, String after, boolean full) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        return goesOn(before, after, full) ? before + after : before + " " + after;
    }

    private static boolean goesOn(String before, String after, boolean full) {
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        boolean inWord = before.length() > 1 && before.charAt(before.length() - 2) != ' ';
        if ((last == '-' || last == '/') && inWord && Character.isLetterOrDigit(first)) {
            return true;
        }
        if (isClosing(after)) {
            return true;
        }
        String word = firstWord(after);
        if (isFigure(before) && isFigure(word)) {
            boolean numbers = hasDigit(before) && hasDigit(word) && before.indexOf('%') < 0;
            return full || (numbers && isMark(last) != isMark(first));
        }
        return full && isCapitals(before) && isCapitals(after);
    }

    private static boolean isClosing(String text) {
        return !text.startsWith("..")
                && ").,;:!?".indexOf(text.charAt(0)) >= 0
                && (text.length() == 1 || !Character.isDigit(text.charAt(1)));
    }

    private static boolean isMark(char character) {
        return character == '.' || character == ',' || character == '/';
    }

    /** Whether a text is digits, marks and percent signs. */
    private static boolean isFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!(character >= '0' && character <= '9') && !isMark(character) && character != '%') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isCapitals(String text) {
        return text.length() < 4 && text.chars().allMatch(Character::isUpperCase);
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }
}
