package vn.chitieu.recognise.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chitieu.document.Row;
import vn.chitieu.recognise.form.Code;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.label.LabelText;

/**
 * The columns of a table whose header is lost or says nothing, told by what stands in them.
 *
 * <ol>
 *   <li>D1 Units stand in one column: half of what is printed there, three at the least. The labels are the longest texts
 *       before it. Without units, the labels are the column in which five are known word for word.
 *   <li>D2 Codes stand before the labels, half of what is printed there.
 *   <li>D3 Figures stand behind the units or, where there are none behind, between label and unit. Where several columns
 *       hold figures, nobody can tell which are of this period: the others are rivals of the first.
 * </ol>
 */
final class ColumnGuess {
    private static final int SAMPLE = 60;
    private static final int LEAST_UNITS = 3;
    private static final int LEAST_LABELS = 5;
    private static final Pattern FIGURE = Pattern.compile("=?\\d[\\d.,/]*\\s?%?");

    private final List<Row> rows;
    private final int width;
    private final Knowledge knowledge;

    private ColumnGuess(List<Row> rows, Knowledge knowledge) {
        this.rows = rows.subList(0, Math.min(rows.size(), SAMPLE));
        this.width =
                this.rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        this.knowledge = knowledge;
    }

    /** The columns; empty if neither units nor known labels tell them. */
    static Optional<Columns> of(List<Row> rows, Knowledge knowledge) {
        return new ColumnGuess(rows, knowledge).columns();
    }

    private Optional<Columns> columns() {
        int unit = unitColumn();
        int label = unit > 0 ? longest(unit) : labelColumn();
        if (label < 0) {
            return Optional.empty();
        }
        List<Integer> figures = figures(label + 1, unit);
        int code = label > 0 && isMostly(label - 1, text -> Code.of(text).isPresent()) ? label - 1 : Columns.ABSENT;
        int next = Math.max(unit, label) + 1;
        int value = figures.isEmpty() ? (next < width ? next : Columns.ABSENT) : figures.get(0);
        return Optional.of(new Columns(
                code, label, unit, value, figures.isEmpty() ? List.of() : figures.subList(1, figures.size())));
    }

    /** Rule D1. */
    private int unitColumn() {
        int best = Columns.ABSENT;
        long most = LEAST_UNITS - 1;
        for (int column = 1; column < width; column++) {
            long found = count(column, text -> knowledge.units().kindOf(text).isPresent());
            if (found > most && 2 * found >= count(column, text -> true)) {
                best = column;
                most = found;
            }
        }
        return best;
    }

    private int longest(int unit) {
        int label = 0;
        for (int column = 1; column < unit; column++) {
            label = letters(column) > letters(label) ? column : label;
        }
        return label;
    }

    private int labelColumn() {
        int best = Columns.ABSENT;
        long most = LEAST_LABELS - 1;
        for (int column = 0; column < width; column++) {
            long found = count(
                    column,
                    text -> knowledge.isKnown(text.substring(Code.leadingLength(text)))
                            && LabelText.asksForFigure(text.substring(Code.leadingLength(text))));
            if (found > most) {
                best = column;
                most = found;
            }
        }
        return best;
    }

    /** Rule D3. */
    private List<Integer> figures(int from, int unit) {
        List<Integer> behind = holdingFigures(Math.max(from, unit + 1), width);
        return behind.isEmpty() && unit > from ? holdingFigures(from, unit) : behind;
    }

    private List<Integer> holdingFigures(int from, int to) {
        return IntStream.range(from, to)
                .filter(column -> isMostly(column, text -> FIGURE.matcher(text).matches()))
                .boxed()
                .toList();
    }

    private boolean isMostly(int column, Predicate<String> kind) {
        long found = count(column, kind);
        return found > 0 && 2 * found >= count(column, text -> true);
    }

    private long count(int column, Predicate<String> kind) {
        return rows.stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column).text())
                .filter(text -> !text.isBlank() && kind.test(text))
                .count();
    }

    private int letters(int column) {
        return rows.stream()
                .filter(row -> column < row.cells().size())
                .mapToInt(row -> row.cells().get(column).text().length())
                .sum();
    }
}
