package vn.chitieu.recognise.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.recognise.form.Units;

/**
 * A line of flattened text whose code and bullet are gone, parted into label, unit, figure and note.
 *
 * @param label text before the unit
 * @param unit unit or choices
 * @param value figure as printed
 * @param note text behind the figure
 */
record LineEnd(String label, String unit, String value, String note) {
    /** Grouped by blanks; or a word with a digit and what OCR makes of digits; or a fraction; or a mark for nothing. */
    private static final String FIGURE = "=?\\s?-?\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?\\s?%?"
            + "|=?\\s?-?(?=[^\\s\\d]{0,12}\\d)[\\dlIOo.,?■*]+\\s?%?"
            + "|\\d{1,6}/\\d{1,6}|[OoxXlI]|//?|[-–—]|…+|\\.{3,}";

    private static final String ANSWER = "|[Kk]hông(?: có| phát sinh| áp dụng)?|[Cc]hưa(?: có)?";
    private static final Pattern FIGURE_ALONE = Pattern.compile("(?:" + FIGURE + ")");
    private static final Pattern FIGURE_ENDS = Pattern.compile("(?:^|\\s)(" + FIGURE + ANSWER + ")$");
    private static final Pattern CHOICES =
            Pattern.compile("(?:^|\\s)((?:(?:\\p{Lu}[\\p{L}]*(?: \\p{Ll}+){0,5}|\\d [\\p{L}]+(?: \\p{Ll}+){0,3})"
                    + "\\s*=\\s*\\d{1,2}\\s*[;,]?\\s*)+)$");
    /** A percent sign before a capital is the unit, what follows a note: {@code … % Sở Nội vụ báo cáo}. */
    private static final Pattern PERCENT_INSIDE = Pattern.compile("(.*\\D) % (\\p{Lu}.*)");

    /** The note begins with a capital: {@code 22,7 % Chưa có hướng dẫn của Bộ}; a label may begin {@code 100% số hồ sơ}. */
    private static final Pattern PERCENT_FIRST =
            Pattern.compile("(=?\\d{1,3}(?:,\\d{1,2}|(?:[.,]\\d{1,2})?\\s?%))\\s+(\\p{Lu}.*)");

    private static final Pattern GAP = Pattern.compile("\\s*\\t\\s*");
    private static final char TAB = '\t';

    /** A percentage, or a figure with decimals, and a note behind it; empty for anything else. */
    static Optional<LineEnd> percentFirst(String text) {
        Matcher figure = PERCENT_FIRST.matcher(text);
        return figure.matches() ? Optional.of(new LineEnd("", "", figure.group(1), figure.group(2))) : Optional.empty();
    }

    /** A figure with a note behind it, as the line behind a unit may have it; empty for anything else. */
    static Optional<LineEnd> figureFirst(String text) {
        int space = text.indexOf(' ');
        boolean figure = space > 0
                && Character.isDigit(text.charAt(0))
                && FIGURE_ALONE.matcher(text.substring(0, space)).matches()
                && text.indexOf('=') < 0;
        return figure
                ? Optional.of(new LineEnd("", "", text.substring(0, space), text.substring(space + 1)))
                : Optional.empty();
    }

    /** Parts a line; only what its print proves is parted, see {@link LabelEnd} for the rest. */
    static LineEnd of(String text, Units units) {
        if (text.indexOf(TAB) >= 0) {
            return ofCells(GAP.split(text), units);
        }
        if (FIGURE_ALONE.matcher(text).matches()) {
            return new LineEnd("", "", text, "");
        }
        LineEnd choices = choices(text);
        if (!choices.unit.isEmpty()) {
            return choices;
        }
        Optional<LineEnd> front = unitFirst(text, units);
        if (front.isPresent()) {
            return front.get();
        }
        LineEnd withValue = valueEnds(text, units);
        if (!withValue.unit.isEmpty()) {
            return withValue;
        }
        LineEnd withoutValue = unitEnds(text, units);
        if (!withoutValue.unit.isEmpty()) {
            // The last word of a note may be a unit's name: "Thủ tục 91 Chưa có hướng dẫn của Bộ".
            LineEnd noted = inside(text, units);
            return noted.isNoted() ? noted : withoutValue;
        }
        Matcher percent = PERCENT_INSIDE.matcher(text);
        return percent.matches() ? new LineEnd(percent.group(1), "%", "", percent.group(2)) : inside(text, units);
    }

    /** A unit, a figure and perhaps a note, where the label stands on the lines before. */
    private static Optional<LineEnd> unitFirst(String text, Units units) {
        int end = -1;
        for (int words = 0; words < units.longestSpelling(); words++) {
            end = text.indexOf(' ', end + 1);
            if (end < 0) {
                return Optional.empty();
            }
            String unit = text.substring(0, end);
            String rest = text.substring(end + 1);
            boolean named = units.of(unit).isPresent() && !Character.isLowerCase(unit.codePointAt(0));
            if (named && FIGURE_ALONE.matcher(rest).matches()) {
                return Optional.of(new LineEnd("", unit, rest, ""));
            }
            if (unit.equals("%") && Character.isUpperCase(rest.codePointAt(0))) {
                return Optional.of(new LineEnd("", unit, "", rest));
            }
            Optional<LineEnd> noted = named ? figureFirst(rest) : Optional.empty();
            if (noted.isPresent()) {
                return Optional.of(new LineEnd("", unit, noted.get().value, noted.get().note));
            }
        }
        return Optional.empty();
    }

    /** Cells that wide gaps part: the label, then the first that is a unit or stands before a figure, then the figure. */
    private static LineEnd ofCells(String[] printed, Units units) {
        List<String> cells = new ArrayList<>(Arrays.asList(printed));
        cells.removeIf(String::isBlank);
        if (cells.size() < 2) {
            return of(String.join(" ", cells), units);
        }
        int value = -1;
        for (int i = cells.size() - 1; i > 0; i--) {
            value = FIGURE_ENDS.matcher(cells.get(i)).matches() ? i : value;
        }
        int unit = value > 1 ? value - 1 : -1;
        for (int i = 1; i < cells.size() && unit < 0; i++) {
            unit = i != value && units.kindOf(cells.get(i)).isPresent() ? i : unit;
        }
        if (unit < 0 && value < 0) {
            return of(String.join(" ", cells), units);
        }
        int labels = unit < 0 ? value : value < 0 ? unit : Math.min(unit, value);
        String label = String.join(" ", cells.subList(0, labels));
        LineEnd end = unit < 0 ? unitEnds(label, units) : new LineEnd(label, cells.get(unit), "", "");
        int notes = Math.max(unit, value) + 1;
        return end.withValue(value < 0 ? "" : cells.get(value), String.join(" ", cells.subList(notes, cells.size())));
    }

    private static LineEnd choices(String text) {
        if (text.indexOf('=') >= 0) {
            Matcher choices = CHOICES.matcher(text);
            if (choices.find()) {
                String label = text.substring(0, choices.start()).strip();
                return new LineEnd(label, choices.group(1).strip(), "", "");
            }
        }
        return new LineEnd(text, "", "", "");
    }

    private static LineEnd valueEnds(String text, Units units) {
        Matcher figure = FIGURE_ENDS.matcher(text);
        if (!figure.find()) {
            return new LineEnd(text, "", "", "");
        }
        String value = figure.group(1);
        String before = text.substring(0, figure.start()).strip();
        LineEnd end = value.equals("-") ? dashed(before, units) : unitEnds(before, units);
        return end.withValue(value, "");
    }

    /** Before a dash for the figure there may be one for the unit: {@code - -}. */
    private static LineEnd dashed(String text, Units units) {
        boolean dash = text.equals("-") || text.endsWith(" -");
        return dash ? new LineEnd(text.substring(0, text.length() - 1).strip(), "-", "", "") : unitEnds(text, units);
    }

    private LineEnd withValue(String figure, String remark) {
        return new LineEnd(label, unit, figure, remark);
    }

    /** A unit at the very end of the text. */
    private static LineEnd unitEnds(String text, Units units) {
        LineEnd choices = choices(text);
        if (!choices.unit.isEmpty()) {
            return choices;
        }
        if (text.equals("%") || text.endsWith(" %")) {
            return new LineEnd(text.substring(0, text.length() - 1).strip(), "%", "", "");
        }
        int start = unitStart(text, units);
        return start < 0
                ? new LineEnd(text, "", "", "")
                : new LineEnd(text.substring(0, start).strip(), text.substring(start), "", "");
    }

    /** Where the longest unit at the end of the text begins, with a capital; -1 if none does. */
    private static int unitStart(String text, Units units) {
        int found = -1;
        int start = text.length();
        for (int words = 0; words < units.longestSpelling() && start > 0; words++) {
            start = text.lastIndexOf(' ', start - 1);
            String tail = text.substring(start + 1);
            // In lower case it may be the end of a label; see LabelEnd.
            if (!tail.isEmpty()
                    && Character.isUpperCase(tail.codePointAt(0))
                    && units.of(tail).isPresent()) {
                found = start + 1;
            }
        }
        // In a label all in capitals every word looks like a unit.
        boolean wordOfLabel = isAllCapitals(text) && (found > 0 || text.indexOf(' ') > 0);
        return wordOfLabel ? -1 : found;
    }

    private static boolean isAllCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    /** A unit with a figure in the middle: what follows the figure is a note. */
    private static LineEnd inside(String text, Units units) {
        for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
            if (endsLikeFigure(text.charAt(space - 1))) {
                LineEnd end = valueEnds(text.substring(0, space), units);
                if (!end.unit.isEmpty()) {
                    return end.withValue(end.value, text.substring(space).strip());
                }
            }
        }
        return new LineEnd(text, "", "", "");
    }

    /** Whether unit, figure and a note that begins like one are there. */
    private boolean isNoted() {
        return !unit.isEmpty() && !note.isEmpty() && Character.isUpperCase(note.codePointAt(0));
    }

    private static boolean endsLikeFigure(char last) {
        return last == '%' || Character.isDigit(last);
    }
}
