package vn.chitieu.read.page;

/**
 * A line of a cell, with what tells rows apart.
 *
 * @param column column of its cell, from 0
 * @param baseline its place, in points from the page's upper edge
 * @param size its font size
 * @param width its width
 * @param text its text
 * @param code the code that it is
 * @param isFigure whether it is digits and marks only
 * @param hasWord whether it holds a letter or a digit
 */
record SplitLine(
        int column,
        float baseline,
        float size,
        float width,
        String text,
        RowCode code,
        boolean isFigure,
        boolean hasWord) {
    private static final String BULLETS = "-–—+*•·▪○●";

    static SplitLine of(GlyphLine line, int column) {
        String text = line.withoutMarks().text(Float.POSITIVE_INFINITY);
        RowCode code = column == 0 ? RowCode.of(text) : RowCode.NONE;
        return new SplitLine(
                column,
                line.baseline(),
                line.size(),
                line.right() - line.left(),
                text,
                code,
                isFigure(text),
                hasWord(text));
    }

    boolean isCode() {
        return code.isPresent() || (column == 0 && isBullet());
    }

    boolean isBullet() {
        return BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    boolean isLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean isFigure(String text) {
        return text.chars().anyMatch(Character::isDigit)
                && text.chars().allMatch(each -> Character.isDigit(each) || " .,%/=".indexOf(each) >= 0);
    }

    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
