package vn.chitieu.read.sheet;

import java.util.List;
import java.util.stream.Collectors;
import vn.chitieu.read.format.CellLines;
import vn.chitieu.text.Vietnamese;

/** The text of a cell: cleaned lines with a line feed between them. */
final class CellText {
    private CellText() {}

    /** A text as the file has it: each line cleaned, blank ones dropped. */
    static String cleaned(String raw) {
        if (raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0) {
            return Vietnamese.clean(raw);
        }
        return raw.lines()
                .map(Vietnamese::clean)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The lines of a cleaned text. */
    static List<String> lines(String cleaned) {
        return cleaned.indexOf('\n') < 0 ? List.of(cleaned) : cleaned.lines().toList();
    }

    /** A cleaned text in one line. */
    static String joined(String cleaned) {
        return cleaned.indexOf('\n') < 0 ? cleaned : CellLines.join(lines(cleaned));
    }
}
