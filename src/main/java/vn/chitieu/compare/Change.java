package vn.chitieu.compare;

import java.util.List;
import vn.chitieu.tabular.Spot;

/**
 * One thing that two runs say differently.
 *
 * @param document name of the file below the input
 * @param kind in which way
 * @param spot where the row stands; that of the second run where both have it
 * @param stt code as printed; empty where no row is meant
 * @param label label as printed
 * @param indicator its id; that of the second run where both have the row
 * @param before what the first run says
 * @param after what the second run says
 */
public record Change(
        String document,
        ChangeKind kind,
        Spot spot,
        String stt,
        String label,
        String indicator,
        String before,
        String after) {
    static final List<String> COLUMNS =
            List.of("document", "kind", "page", "table", "row", "stt", "label", "indicator", "before", "after");

    /** A change of a document as a whole. */
    static Change ofDocument(String document, ChangeKind kind, String before, String after) {
        return new Change(document, kind, Spot.NONE, "", "", "", before, after);
    }

    /** A change of a row. */
    static Change ofFact(String document, ChangeKind kind, Fact fact, String before, String after) {
        return new Change(document, kind, fact.spot(), fact.stt(), fact.label(), fact.indicator(), before, after);
    }

    /** The cells of a listing, in the order of {@link #COLUMNS}. */
    List<String> cells() {
        return List.of(
                document,
                kind.code(),
                Spot.text(spot.page()),
                Spot.text(spot.table()),
                Spot.text(spot.row()),
                stt,
                label,
                indicator,
                before,
                after);
    }

    /** {@code p2 t1 r12 4.1.2. «Số lượng …» value: 12 -> 121}. */
    String text() {
        String place = (spot.text() + " " + stt).strip();
        String what = label.isEmpty() ? place : place + " «" + label + "»";
        String values = before.isEmpty() && after.isEmpty() ? "" : ": " + shown(before) + " -> " + shown(after);
        return (what + " " + kind.code() + values).strip();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(none)" : text;
    }
}
