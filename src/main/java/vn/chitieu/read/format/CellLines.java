package vn.chitieu.read.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.text.repair.RawText;

/**
 * The lines of a cell, and the one line that they make.
 *
 * <ol>
 *   <li>J1 A blank joins two lines.
 *   <li>J2 Nothing joins a code or number that a narrow column broke: {@code 2.1.} / {@code 10}, {@code 12,} / {@code 5}.
 *   <li>J3 Nothing joins a word broken behind its hyphen, if a letter stands before it and the next line begins with one:
 *       {@code E-} / {@code Office}. A stroke between blanks is a dash.
 *   <li>J4 Nothing joins what a stroke ties: {@code TTHC/} / {@code hồ sơ}.
 * </ol>
 */
public final class CellLines {
    /** All but the last line's part of a code or number: digits and marks that end with a mark. */
    private static final Pattern OPEN_NUMBER = Pattern.compile("\\d[\\d.,]*[.,]");

    private static final Pattern REST_OF_NUMBER = Pattern.compile("\\d[\\d.,]*(?: ?%)?");

    private CellLines() {}

    /** The printed lines of a text with {@code \n} between them, cleaned, without footnote marks of raised signs;
     * blank ones left out. */
    public static List<String> of(String text) {
        if (text.indexOf('\n') < 0) {
            String line = RaisedText.withoutSigns(RawText.clean(text));
            return line.isEmpty() ? List.of() : List.of(line);
        }
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            String line = RaisedText.withoutSigns(RawText.clean(part));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The lines as one. */
    public static String join(List<String> lines) {
        if (lines.size() < 2) {
            return lines.isEmpty() ? "" : lines.get(0);
        }
        StringBuilder joined = new StringBuilder(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            boolean tied = isBrokenNumber(joined, line) || isBrokenWord(joined, line);
            joined.append(tied ? "" : " ").append(line);
        }
        return joined.toString();
    }

    /** Rule J2. */
    private static boolean isBrokenNumber(CharSequence before, String line) {
        return OPEN_NUMBER.matcher(before).matches()
                && REST_OF_NUMBER.matcher(line).matches();
    }

    /** Rules J3 and J4. */
    private static boolean isBrokenWord(CharSequence before, String line) {
        int last = before.length() - 1;
        char end = before.charAt(last);
        boolean ties = end == '/' || end == '-';
        return ties && last > 0 && Character.isLetter(before.charAt(last - 1)) && Character.isLetter(line.charAt(0));
    }
}
