package vn.chitieu.recognise.row;

import java.util.List;
import java.util.Optional;
import vn.chitieu.document.Row;
import vn.chitieu.recognise.form.Units;

/**
 * The columns of a table whose header is lost, told by what stands in them: units in one, behind it the figures, the
 * longest texts before it, codes before those.
 */
final class ColumnGuess {
    private static final int SAMPLE = 60;

    private ColumnGuess() {}

    /** The columns; empty if no column holds units in at least half of its printed cells, three at the least. */
    static Optional<Columns> of(List<Row> rows, Units units) {
        List<Row> sample = rows.subList(0, Math.min(rows.size(), SAMPLE));
        int width = sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int unit = unitColumn(sample, width, units);
        if (unit < 1) {
            return Optional.empty();
        }
        int label = 0;
        for (int column = 1; column < unit; column++) {
            if (letters(sample, column) > letters(sample, label)) {
                label = column;
            }
        }
        int code = label > 0 ? label - 1 : Columns.ABSENT;
        return Optional.of(new Columns(code, label, unit, unit + 1 < width ? unit + 1 : Columns.ABSENT));
    }

    private static int unitColumn(List<Row> rows, int width, Units units) {
        int best = Columns.ABSENT;
        int most = 2;
        for (int column = 0; column < width; column++) {
            int found = 0;
            int printed = 0;
            for (Row row : rows) {
                String text =
                        column < row.cells().size() ? row.cells().get(column).text() : "";
                printed += text.isEmpty() ? 0 : 1;
                found += units.kindOf(text).isPresent() ? 1 : 0;
            }
            if (found > most && 2 * found >= printed) {
                best = column;
                most = found;
            }
        }
        return best;
    }

    private static int letters(List<Row> rows, int column) {
        int letters = 0;
        for (Row row : rows) {
            letters +=
                    column < row.cells().size() ? row.cells().get(column).text().length() : 0;
        }
        return letters;
    }
}
