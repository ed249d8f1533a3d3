package vn.chitieu.tabular;

import java.util.regex.Pattern;

/**
 * Printed text as a cell holds it: on one line, and never run as a formula by a spreadsheet.
 *
 * <p>Numbered rules:
 *
 * <ol>
 *   <li>A text gets a leading {@code '} if its first character is a tab or a carriage return.
 *   <li>So does a text whose first character that is neither blank nor invisible begins a formula: {@code =}, {@code +},
 *       {@code -}, {@code @}, or one of these in full width. Samples: {@code =98,64%}, {@code -}, {@code  =1+1}.
 *   <li>A line break becomes one space; so does every other control character but the tab, which no CSV reader bears.
 * </ol>
 */
public final class CellText {
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r]|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    private static final Pattern BREAKS = Pattern.compile("\\R|[\\p{Cc}&&[^\\t]]");

    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private CellText() {}

    /** The text as its cell holds it. */
    public static String of(String printed) {
        if (isPlain(printed)) {
            return printed;
        }
        boolean formula = FORMULA.matcher(printed).lookingAt(); // rules 1 and 2
        String line = line(printed);
        return formula ? "'" + line : line;
    }

    /** The text on one line (rule 3), for cells that no spreadsheet takes for formulas. */
    public static String line(String printed) {
        return isPlain(printed) ? printed : BREAKS.matcher(printed).replaceAll(" ");
    }

    /** Nearly every text is, and a run writes millions: no rule changes it. */
    private static boolean isPlain(String text) {
        if (!text.isEmpty() && !Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isISOControl(each) || each == LINE_SEPARATOR || each == PARAGRAPH_SEPARATOR) {
                return false;
            }
        }
        return true;
    }

    /** What was printed, read from a cell: without the {@code '} that rules 1 and 2 put before it. */
    public static String printed(String cell) {
        boolean neutralised = cell.startsWith("'")
                && FORMULA.matcher(cell).region(1, cell.length()).lookingAt();
        return neutralised ? cell.substring(1) : cell;
    }
}
