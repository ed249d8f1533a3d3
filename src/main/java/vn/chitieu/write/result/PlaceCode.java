package vn.chitieu.write.result;

import vn.chitieu.document.Place;
import vn.chitieu.observation.Statement;

/**
 * A place in one cell.
 *
 * <pre>
 * place     = [ "p" page ] [ " t" table ] [ " r" row ]      p3 t1 r12
 * statement = [ "p" page ] ( " r" line | " ¶" paragraph )   p2 ¶14; of a text file r64
 * </pre>
 *
 * The numbers are those of the columns {@code page}, {@code table} and {@code row}; what the format does not have is left
 * out. Paragraphs are counted through the document, blank ones and tables not.
 */
final class PlaceCode {
    private PlaceCode() {}

    /** The code of a row. */
    static String of(Place place) {
        return (part(" p", place.page()) + part(" t", place.table()) + part(" r", place.row())).strip();
    }

    /** The code of running text: its line if the file has lines, else its paragraph. */
    static String of(Statement statement) {
        Place place = statement.place();
        String page = part(" p", place.page());
        return (place.row() > 0 ? page + part(" r", place.row()) : page + part(" ¶", statement.paragraph())).strip();
    }

    private static String part(String mark, int ordinal) {
        return ordinal == 0 ? "" : mark + ordinal;
    }
}
