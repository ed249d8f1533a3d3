package vn.chitieu.recognise.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.recognise.form.Units;

/**
 * One line of flattened text, taken apart from its ends.
 *
 * <pre>
 * line    = [ code ] [ "Trong đó" ] [ bullet ] [ label ] [ unit [ value [ note ] ] ]
 * unit    = spelling of a unit, its first letter a capital, or "%" or "-" | choices
 * choices = choice { choice }
 * value   = figure | "/" | "-" | "…"
 * </pre>
 *
 * @param code code as printed; empty where the line has none
 * @param bullet whether a bullet stands before the label
 * @param label text before the unit
 * @param unit unit or choices
 * @param value figure as printed
 * @param note text behind the figure
 */
record FlatLine(String code, boolean bullet, String label, String unit, String value, String note) {
    private static final Pattern CODE_ALONE =
            Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,4}\\.|\\d{1,2}(?:\\.\\d{1,2}){1,4}|[IVX]{1,4}\\.");
    private static final Pattern CODE_LEADS = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,4}[.)]"
            + "|\\d{1,2}(?:\\.\\d{1,2}){1,4}|[IVX]{1,4}[.)]|\\d{1,2}(?= \\p{Lu}))\\s*(?=[\\p{L}(\\-–])(?!\\p{Ll}+ =)");
    private static final Pattern CHILD_MARK =
            Pattern.compile("^Trong (?:đó|do)\\s*:?(?=\\s|$)\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BULLET = Pattern.compile("^[-–—+*•·▪]\\s*(?=[\\p{L}(])");

    /** Takes a cleaned line apart; a tab in it is a gap wide enough to part columns. */
    static FlatLine of(String line, Units units) {
        if (CODE_ALONE.matcher(line).matches()) {
            return new FlatLine(line, false, "", "", "", "");
        }
        Beginning beginning = beginning(line);
        LineEnd end = LineEnd.of(beginning.rest, units);
        return new FlatLine(beginning.code, beginning.bullet, end.label(), end.unit(), end.value(), end.note());
    }

    /** The line without code, child mark and bullet: its label and what stands behind. */
    static String withoutCode(String line) {
        return CODE_ALONE.matcher(line).matches() ? "" : beginning(line).rest;
    }

    private record Beginning(String code, boolean bullet, String rest) {}

    private static Beginning beginning(String line) {
        Matcher leading = CODE_LEADS.matcher(line);
        String code = leading.lookingAt() ? leading.group(1) : "";
        String rest = CHILD_MARK
                .matcher(line.substring(code.isEmpty() ? 0 : leading.end()))
                .replaceFirst("");
        Matcher bullet = BULLET.matcher(rest);
        boolean bulleted = bullet.find();
        return new Beginning(code, bulleted, bulleted ? rest.substring(bullet.end()) : rest);
    }

    /** Whether the code could as well be a figure: a number without a dot, before a capital. */
    boolean isCodeDoubtful() {
        return !code.isEmpty() && Character.isDigit(code.charAt(code.length() - 1)) && code.indexOf('.') < 0;
    }
}
