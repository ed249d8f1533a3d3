package vn.chitieu.recognise.judge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.form.Units;

/** What the unit column of a row says. */
final class PrintedUnit {
    /** A figure in the unit column, with or without its unit: {@code 03}, {@code 03 Đơn vị}, {@code 12,5 %}. */
    private static final Pattern FIGURE =
            Pattern.compile("(=?(?:\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|\\d[\\d.,]*)\\s?%?)(?:\\s+(\\D.*))?");

    private PrintedUnit() {}

    /** Whether the figure stands in the unit column, its own column being empty or holding the unit. */
    static boolean holdsValue(PrintedRow row, Units units) {
        boolean valueFree = row.value().isEmpty() || units.of(row.value()).isPresent();
        return valueFree
                && Choice.parse(row.unit()).isEmpty()
                && FIGURE.matcher(row.unit()).matches();
    }

    /** The figure that stands in the unit column. */
    static String value(PrintedRow row) {
        Matcher matcher = FIGURE.matcher(row.unit());
        return matcher.matches() ? matcher.group(1).strip() : "";
    }

    /** Whether the printed unit cannot be the unit of what the row asks for. */
    static boolean conflicts(PrintedRow row, int meaning, Knowledge knowledge) {
        Indicator indicator = knowledge.indicator(meaning);
        List<Choice> printed = Choice.parse(row.unit());
        if (!printed.isEmpty()) {
            return !sameCodes(printed, indicator.choices());
        }
        return knowledge
                .units()
                .of(row.unit())
                .map(unit -> indicator.kind() == Kind.CHOICE || !knowledge.suits(unit, meaning))
                .orElse(false);
    }

    private static boolean sameCodes(List<Choice> a, List<Choice> b) {
        return a.stream()
                .map(Choice::code)
                .sorted()
                .toList()
                .equals(b.stream().map(Choice::code).sorted().toList());
    }
}
