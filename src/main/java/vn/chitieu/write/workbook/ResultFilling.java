package vn.chitieu.write.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Kind;
import vn.chitieu.write.result.Column;
import vn.chitieu.write.result.ColumnType;

/**
 * Shows a column of a result as it is: numbers as numbers, days as days, everything else as text.
 *
 * @param column the column
 * @param style how its text looks
 * @param catalogue tells which indicators are rates
 */
record ResultFilling(Column column, Style style, Catalogue catalogue) implements Filling {
    /** Columns that hold figures of the indicator of their row. */
    private static final Set<String> FIGURES = Set.of("value", "derived_value", "observed", "expected");
    /** Holds days, but also {@code 2025-06} where the day was left open. */
    private static final String OPEN_DAY = "report_date";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String PERCENT = "%";

    @Override
    public void fill(RowView row, int place, CellWriter cells) {
        row.value(column.name())
                .as(
                        text -> {
                            fill(text, place, cells);
                            return true;
                        },
                        number -> {
                            cells.number(place, number, isRate(row));
                            return true;
                        },
                        () -> false);
    }

    private void fill(String text, int place, CellWriter cells) {
        boolean days = column.type() == ColumnType.DATE || column.name().equals(OPEN_DAY);
        if (days && DAY.matcher(text).matches()) {
            try {
                cells.day(place, LocalDate.parse(text));
                return;
            } catch (DateTimeException noSuchDay) {
                // printed as it is
            }
        }
        cells.text(place, text, style);
    }

    private boolean isRate(RowView row) {
        return FIGURES.contains(column.name())
                && catalogue
                        .indicator(row.text("indicator"))
                        .map(indicator -> indicator.kind() == Kind.PERCENT)
                        .orElseGet(() -> row.text("unit").equals(PERCENT));
    }
}
