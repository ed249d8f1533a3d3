package vn.chitieu.write.result;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the cells of a column mean beyond their type, for formats that can say so. */
public final class Meaning {
    /** Lists of which many rows have no code. */
    private static final Set<CodeList> SOMETIMES = EnumSet.of(CodeList.LEVEL, CodeList.FLAG, CodeList.DECIDED);

    private static final String FIGURE = "value";

    private Meaning() {}

    /**
     * The codes that a column takes its texts from.
     *
     * @param listing its name, {@code observations}
     */
    public static Optional<CodeList> codes(String listing, Column column) {
        return CodeList.of(listing, column.name());
    }

    /** Whether a cell may hold several codes, {@code ;} between them. */
    public static boolean isList(CodeList codes) {
        return codes == CodeList.FLAG;
    }

    /** Whether every row has a code. */
    public static boolean isAlwaysGiven(CodeList codes) {
        return !SOMETIMES.contains(codes);
    }

    /** Whether a column holds scores from 0 to 1; other numbers are figures of reports, of any size and precision. */
    public static boolean isScore(Column column) {
        return column.type() == ColumnType.NUMBER && !column.name().equals(FIGURE);
    }
}
