package vn.chitieu.benchmark.ruled;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells of a printed row, from left to right.
 *
 * @param stt code; empty if none is printed
 * @param label what is asked for, with its bullet
 * @param unit unit or choices
 * @param value figure as printed; empty if blank
 * @param note remark; empty if none
 */
record RuledRow(String stt, String label, String unit, String value, String note) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    /** The row that a line of {@link #line} tells. */
    static RuledRow of(String line) {
        String[] cells = line.split("\t", -1);
        return new RuledRow(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    List<String> cells() {
        return List.of(stt, label, unit, value, note);
    }

    /** The cells with tabs between them. */
    String line() {
        return String.join("\t", cells());
    }

    /** What has to be right: label, unit and value, as {@link #comparable}. */
    String measured() {
        return comparable(List.of(label, unit, value));
    }

    /** Cells with tabs between them, composed, one blank for many. */
    static String comparable(List<String> cells) {
        return String.join("\t", cells.stream().map(RuledRow::plain).toList());
    }

    private static String plain(String cell) {
        return Normalizer.normalize(BLANKS.matcher(cell).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
