package vn.chitieu.recognise.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Choice;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.form.Units;

/** A figure that stands in the unit column, with or without its unit: {@code 03}, {@code 03 Đơn vị}, {@code 12,5 %}. */
public final class DisplacedFigure {
    private static final Pattern FIGURE =
            Pattern.compile("(=?(?:\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|\\d[\\d.,]*)\\s?%?)(?:\\s+(\\D.*))?");

    private DisplacedFigure() {}

    /** Whether the figure stands in the unit column, its own column being empty or holding the unit. */
    public static boolean isIn(PrintedRow row, Units units) {
        boolean valueFree = row.value().isEmpty() || units.of(row.value()).isPresent();
        return valueFree
                && Choice.parse(row.unit()).isEmpty()
                && FIGURE.matcher(row.unit()).matches();
    }

    /** The figure that stands in the unit column; empty if none does. */
    public static String of(PrintedRow row) {
        Matcher matcher = FIGURE.matcher(row.unit());
        return matcher.matches() ? matcher.group(1).strip() : "";
    }
}
