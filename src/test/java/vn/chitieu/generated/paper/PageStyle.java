package vn.chitieu.generated.paper;

/**
 * Letters and lines of a page.
 *
 * @param font family of its letters
 * @param border lines of its tables, as CSS has it: {@code 0.5pt solid black}
 * @param italics whether every third label or so is in italics, as forms have it below a rate
 */
public record PageStyle(String font, String border, boolean italics) {
    /** What most reports look like. */
    public static final PageStyle USUAL = new PageStyle("Liberation Serif", "1px solid black", false);

    private static final int LABELS = 1;

    /** The text of a cell in the letters it is printed with. */
    String letters(String text, int column) {
        boolean slanted = italics && column == LABELS && Math.floorMod(text.hashCode(), 3) == 0;
        return slanted ? "<i>" + text + "</i>" : text;
    }
}
