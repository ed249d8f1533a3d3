package vn.chitieu.decide;

import java.util.List;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.Spot;
import vn.chitieu.text.Vietnamese;

/**
 * A line of decisions.csv.
 *
 * @param row the row that was decided, as the person saw it
 * @param verdict what they said of it
 * @param source the line itself
 */
public record Decision(SeenRow row, Verdict verdict, CsvLine source) {
    /**
     * A row as a person saw it; what a spreadsheet made of its code and figure, {@link PrintLikeness} bears with.
     *
     * @param document name of the file
     * @param sha256 digest of its bytes; empty where the line does not tell
     * @param spot where the row stood
     * @param stt its code
     * @param label its label, cleaned
     * @param unit its unit as printed
     * @param value its figure as printed
     */
    record SeenRow(String document, String sha256, Spot spot, String stt, String label, String unit, String value) {
        static SeenRow of(CsvLine line) {
            return new SeenRow(
                    Vietnamese.clean(line.text("document")),
                    line.text("sha256").strip(),
                    Spot.of(line),
                    PrintLikeness.bare(line.text("stt")),
                    Vietnamese.clean(line.text("label")),
                    Vietnamese.clean(line.text("unit_raw")),
                    PrintLikeness.bare(line.text("value_raw")));
        }

        /** The same for two lines that mean one row: by its bytes, or else by its name. */
        List<Object> identity() {
            return List.of(sha256.isEmpty() ? document : sha256, spot, stt, label, value);
        }
    }

    /** Where it stands: {@code decisions.csv:5}. */
    public String place() {
        return source.place();
    }

    /** A cell of the line as it stands there. */
    public String cell(String column) {
        return source.text(column);
    }
}
