package vn.chitieu.write.workbook;

/** How many lines a text takes where a column ends them. */
final class Wrapping {
    private static final double NARROWER = 1.12;

    private Wrapping() {}

    /**
     * Counts lines as programs break them, at blanks; letters are taken to be equally wide, and a little narrower
     * than the digits that widths are measured in, as Vietnamese text is.
     *
     * @param digits digits that fit on a line
     */
    static int lines(String text, int digits) {
        return broken(text, (int) Math.min(Integer.MAX_VALUE, Math.round(digits * NARROWER)));
    }

    private static int broken(String text, int width) {
        if (text.length() <= width) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int needed = used == 0 ? word.length() : used + 1 + word.length();
            if (needed > width && used > 0) {
                lines++;
                needed = word.length();
            }
            lines += Math.max(0, needed - 1) / width;
            used = needed - Math.max(0, needed - 1) / width * width;
        }
        return lines;
    }
}
