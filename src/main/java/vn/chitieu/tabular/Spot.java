package vn.chitieu.tabular;

/**
 * A place in a document; 0 where the format does not have it.
 *
 * @param page page or sheet
 * @param table ordinal of the table
 * @param row row of the table, line of a text
 */
public record Spot(int page, int table, int row) {
    /** No row in particular. */
    public static final Spot NONE = new Spot(0, 0, 0);

    /** The place that a row of a run's files names in its columns page, table and row. */
    public static Spot of(CsvLine line) {
        return new Spot(line.ordinal("page"), line.ordinal("table"), line.ordinal("row"));
    }

    /** {@code p2 t1 r12}. */
    public String text() {
        return (part("p", page) + part("t", table) + part("r", row)).strip();
    }

    /** An ordinal as files write it. */
    public static String text(int ordinal) {
        return ordinal == 0 ? "" : String.valueOf(ordinal);
    }

    private static String part(String letter, int ordinal) {
        return ordinal == 0 ? "" : letter + ordinal + " ";
    }
}
