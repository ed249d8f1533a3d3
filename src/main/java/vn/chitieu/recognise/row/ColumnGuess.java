package vn.chitieu.recognise.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        int code = label > 0
                        && Columns.isMostly(
                                rows, label - 1, text -> Code.of(text).isPresent())
                ? label - 1
                : Columns.ABSENT;
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
                .filter(column -> Columns.isMostly(rows, column, Columns::isFigure))
                .boxed()
                .toList();
    }

    private long count(int column, Predicate<String> kind) {
        return rows.stream()
                .map(row -> Columns.text(row, column))
                .filter(text -> !text.isBlank() && kind.test(text))
                .count();
    }

    private int letters(int column) {
        return rows.stream().mapToInt(row -> Columns.text(row, column).length()).sum();
    }
}
