package vn.chitieu.read.sheet;

import java.util.List;
import java.util.stream.Collectors;
import vn.chitieu.read.format.CellLines;
import vn.chitieu.text.repair.RawText;

/** The text of a cell: cleaned lines with a line feed between them. */
final class CellText {
    private static final char DELETE = 0x7F;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char FIRST_MARK = 0x300;
    private static final char FIRST_VIETNAMESE = 0x1EA0;
    private static final char LAST_VIETNAMESE = 0x1EF9;

    private CellText() {}

    /** A text as the file has it: each line cleaned, blank ones dropped. */
    static String cleaned(String raw) {
        if (isClean(raw)) {
            return raw;
        }
        if (raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0) {
            return RawText.clean(raw);
        }
        return raw.lines().map(RawText::clean).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Whether cleaning would change nothing, as in nearly every cell: composed letters and single blanks. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean plain = (letter > ' ' && letter < DELETE)
                    || (letter > SOFT_HYPHEN && letter < FIRST_MARK)
                    || (letter >= FIRST_VIETNAMESE && letter <= LAST_VIETNAMESE);
            if (!plain && (letter != ' ' || before == ' ')) {
                return false;
            }
            before = letter;
        }
        return before != ' ' || text.isEmpty();
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
