package vn.chitieu.read.sheet;

/** What the rows of a table begin with and lines of text hardly do: a code or a bullet. */
final class RowMark {
    private static final String BULLETS = "-–+•*·";
    private static final String ROMAN = "IVX";
    private static final int LONGEST_ROMAN = 5;

    private RowMark() {}

    /** Whether the first cell of a row is a code, or begins with a bullet or code. */
    static boolean begins(SheetLine line) {
        if (line.filled() == 0) {
            return false;
        }
        SheetCell first = line.first();
        return isCode(first) || isMarked(first.shown().text());
    }

    /** Whether a cell is nothing but a code, or what a program made of one. */
    static boolean isCode(SheetCell cell) {
        String text = cell.shown().text();
        return cell.shown().date().isPresent()
                || cell.shown().number().isPresent()
                || CodeNumber.of(text).isPresent()
                || isLetterCode(text);
    }

    /** {@code IV}, {@code A.}, {@code b)}. */
    private static boolean isLetterCode(String text) {
        String bare = text.endsWith(".") || text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
        boolean roman = bare.length() <= LONGEST_ROMAN && bare.chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
        return !bare.isEmpty() && (roman || (bare.length() == 1 && Character.isLetter(bare.charAt(0))));
    }

    /** {@code - Số hồ sơ}, {@code 6.1. Tỷ lệ}, {@code a) Số}; a dash that ends in a letter is no bullet. */
    private static boolean isMarked(String text) {
        if (text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0) {
            return !text.startsWith("--") && !Character.isDigit(text.charAt(1));
        }
        int blank = text.indexOf(' ');
        boolean lettered = blank == 2 && text.charAt(1) == ')' && Character.isLetter(text.charAt(0));
        return lettered
                || (blank > 0
                        && text.lastIndexOf('.', blank) > 0
                        && CodeNumber.of(text.substring(0, blank)).isPresent());
    }
}
