package vn.chitieu.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}\\.|\\d{1,2}(?:\\.\\d{1,2}){1,4}|[IVX]{1,4}\\.)");
    private static final Pattern CODE_LEADS = Pattern.compile(
            "(\\d{1,2}(?:\\.\\d{1,2}){0,4}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,4}|[IVX]{1,4}[.)]|\\d{1,2}(?= \\p{Lu}))\\s*(?=[\\p{L}(\\-–])(?!\\p{Ll}+ =)");
    private static final Pattern CHILD_MARK =
            Pattern.compile("^Trong đó\\s*:?(?=\\s|$)\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BULLET = Pattern.compile("^[-–—+*•·▪]\\s*(?=[\\p{L}(])");
    /** Grouped by blanks; or a word with a digit and what OCR makes of digits; or a fraction; or a mark for nothing. */
    private static final String FIGURE = "=?\\s?-?\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?\\s?%?"
            + "|=?\\s?-?(?=[^\\s\\d]{0,12}\\d)[\\dlIOo.,?■*]+\\s?%?"
            + "|\\d{1,6}/\\d{1,6}|[OoxXlI]|//?|[-–—]|…+|\\.{3,}";
    private static final String ANSWER = "|[Kk]hông(?: có| phát sinh| áp dụng)?|[Cc]hưa(?: có)?";
    private static final Pattern FIGURE_ALONE = Pattern.compile("(?:" + FIGURE + ")");
    private static final Pattern FIGURE_ENDS = Pattern.compile("(?:^|\\s)(" + FIGURE + ANSWER + ")$");
    private static final Pattern CHOICES = Pattern.compile(
            "(?:^|\\s)((?:(?:\\p{Lu}[\\p{L}]*(?: \\p{Ll}+){0,5}|\\d [\\p{L}]+(?: \\p{Ll}+){0,3})\\s*=\\s*\\d{1,2}\\s*[;,]?\\s*)+)$");

    /** Takes a cleaned line apart. */
    static FlatLine of(String line, Units units) {
        if (CODE_ALONE.matcher(line).matches()) {
            return new FlatLine(line, false, "", "", "", "");
        }
        Matcher leading = CODE_LEADS.matcher(line);
        String code = leading.lookingAt() ? leading.group(1) : "";
        String rest = CHILD_MARK
                .matcher(line.substring(code.isEmpty() ? 0 : leading.end()))
                .replaceFirst("");
        Matcher bullet = BULLET.matcher(rest);
        boolean bulleted = bullet.find();
        Tail tail = Tail.of(bulleted ? rest.substring(bullet.end()) : rest, units);
        return new FlatLine(code, bulleted, tail.label, tail.unit, tail.value, tail.note);
    }

    /** Whether nothing but a code stands in the line. */
    boolean isCodeOnly() {
        return !code.isEmpty() && label.isEmpty() && unit.isEmpty() && value.isEmpty();
    }

    /** Label, unit, value and note of a line whose code and bullet are gone. */
    private record Tail(String label, String unit, String value, String note) {

        static Tail of(String text, Units units) {
            if (FIGURE_ALONE.matcher(text).matches()) {
                return new Tail("", "", text, "");
            }
            Tail choices = choices(text);
            if (!choices.unit.isEmpty()) {
                return choices;
            }
            Matcher figure = FIGURE_ENDS.matcher(text);
            if (figure.find()) {
                Tail withValue = unitEnds(text.substring(0, figure.start()).strip(), units)
                        .withValue(figure.group(1), "");
                if (!withValue.unit.isEmpty()) {
                    return withValue;
                }
            }
            Tail withoutValue = unitEnds(text, units);
            return withoutValue.unit.isEmpty() ? inside(text, units) : withoutValue;
        }

        private static Tail choices(String text) {
            Matcher choices = text.indexOf('=') < 0 ? CHOICES.matcher("") : CHOICES.matcher(text);
            return choices.find()
                    ? new Tail(text.substring(0, choices.start()).strip(), choices.group(1).strip(), "", "")
                    : new Tail(text, "", "", "");
        }

        /** Before a dash for the figure there may be one for the unit: {@code - -}. */
        private static Tail dashed(String text, Units units) {
            boolean dash = text.equals("-") || text.endsWith(" -");
            return dash
                    ? new Tail(text.substring(0, text.length() - 1).strip(), "-", "", "")
                    : unitEnds(text, units);
        }

        private Tail withValue(String figure, String remark) {
            return new Tail(label, unit, figure, remark);
        }

        /** A unit at the very end of the text. */
        private static Tail unitEnds(String text, Units units) {
            Matcher choices = CHOICES.matcher(text);
            if (choices.find()) {
                return new Tail(
                        text.substring(0, choices.start()).strip(),
                        choices.group(1).strip(),
                        "",
                        "");
            }
            if (text.equals("%") || text.endsWith(" %")) {
                return new Tail(text.substring(0, text.length() - 1).strip(), "%", "", "");
            }
            int start = unitStart(text, units);
            return start < 0
                    ? new Tail(text, "", "", "")
                    : new Tail(text.substring(0, start).strip(), text.substring(start), "", "");
        }

        /** Where the longest unit at the end of the text begins, with a capital; -1 if none does. */
        private static int unitStart(String text, Units units) {
            int found = -1;
            int start = text.length();
            for (int words = 0; words < units.longestSpelling() && start > 0; words++) {
                start = text.lastIndexOf(' ', start - 1);
                String tail = text.substring(start + 1);
                // In lower case it may be the end of a label; see LabelEnd.
                if (Character.isUpperCase(tail.codePointAt(0)) && units.of(tail).isPresent()) {
                    found = start + 1;
                }
            }
            return found;
        }

        private static boolean endsLikeFigure(char last) {
            return last == '%' || Character.isDigit(last);
        }

        /** A unit with a figure in the middle: what follows the figure is a note. */
        private static Tail inside(String text, Units units) {
            for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
                Matcher figure = FIGURE_ENDS.matcher(text.substring(0, space));
                if (figure.find() && endsLikeFigure(text.charAt(space - 1))) {
                    Tail tail = unitEnds(text.substring(0, figure.start()).strip(), units);
                    if (!tail.unit.isEmpty()) {
                        return tail.withValue(
                                figure.group(1), text.substring(space).strip());
                    }
                }
            }
            return new Tail(text, "", "", "");
        }
    }
}
