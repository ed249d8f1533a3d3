package vn.chitieu.benchmark.ruled;

import java.util.List;

/**
 * How a report is printed.
 *
 * @param name name of its file, without {@code .pdf}
 * @param producer what prints it
 * @param distiller what writes the PDF anew
 * @param page its paper and letters
 * @param grid its table
 * @param rows number of rows
 * @param narrative whether text stands before and behind the table
 * @param decomposed whether letters are parted from their marks (NFD)
 * @param seed of everything random
 */
record Layout(
        String name,
        Producer producer,
        Distiller distiller,
        PageLook page,
        GridLook grid,
        int rows,
        boolean narrative,
        boolean decomposed,
        long seed) {
    private static final int STT = 0;
    private static final int LABEL = 1;
    private static final int UNIT = 2;
    private static final int VALUE = 3;
    private static final int NOTE = 4;
    private static final int SHARES = 100;
    /** For each column what it must hold: "7.5.3.1." in bold letters, anything, "nghiệp", "8.563.316", "nghiệp". */
    private static final List<Double> EMS = List.of(5.0, 0.0, 4.5, 6.0, 4.5);

    /**
     * Paper and letters.
     *
     * @param landscape whether A4 lies on its long side
     * @param font family name
     * @param size of the letters in points
     */
    record PageLook(boolean landscape, String font, double size) {
        private static final int MARGINS = 40;
        // Calc prints what is wider than the page on further pages; a column's width is rounded there.
        private static final int SLACK = 2;

        /** Printed width in millimetres, 20 of margin at both sides. */
        int width() {
            return (landscape ? 297 : 210) - MARGINS - SLACK;
        }

        /** Millimetres that so many ems take. */
        double ems(double count) {
            return millimetres(count * size);
        }

        static double millimetres(double points) {
            return points * 25.4 / 72;
        }
    }

    /**
     * The table.
     *
     * @param widths shares of the five columns in percent
     * @param padding between line and text in points
     * @param line width of the lines in points
     * @param doubleHeader whether the header has two rows, unit and value below "Kết quả thống kê"
     * @param repeated whether the header stands on every page
     * @param middle whether cells are centred vertically
     * @param mergedHeadings whether a heading's label covers the columns behind it
     */
    record GridLook(
            List<Integer> widths,
            double padding,
            double line,
            boolean doubleHeader,
            boolean repeated,
            boolean middle,
            boolean mergedHeadings) {}

    /** Width of a column in millimetres: codes, figures and words are not broken; the label has what is left. */
    double width(int column) {
        return column == LABEL
                ? page.width() - narrow(STT) - narrow(UNIT) - narrow(VALUE) - narrow(NOTE)
                : narrow(column);
    }

    private double narrow(int column) {
        double share = (double) page.width() * grid.widths().get(column) / SHARES;
        double needed = page.ems(EMS.get(column)) + PageLook.millimetres(2 * grid.padding());
        return Math.max(share, needed);
    }
}
