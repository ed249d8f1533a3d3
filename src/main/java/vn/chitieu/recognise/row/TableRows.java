package vn.chitieu.recognise.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.form.Code;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.label.LabelText;

/** Physical rows of tables to fragments: headers recognised and dropped, every cell under its column. */
final class TableRows {
    /** A figure, perhaps misread, in the cell of the unit, where a line between them is lost. */
    private static final Pattern UNIT_AND_MORE = Pattern.compile("(.+?)\\s+(\\S*\\d\\S*(?:\\s?%)?)");

    private static final String BULLETS = "-–—+*•·▪○●";

    private final List<Fragment> fragments = new ArrayList<>();
    private Optional<Columns> columns = Optional.empty();
    private final Knowledge knowledge;
    private Grid grid = Grid.NONE;
    private int at;
    private List<Row> aboveHeader = List.of();
    private String head = "";
    private int width;
    private int group;
    private boolean afterBreak;

    TableRows(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Adds the rows of a table if it is one of indicators; says whether it is. */
    boolean add(Table table) {
        int second = TableHeads.second(table.rows());
        if (second > 0) {
            boolean first = add(new Table(table.rows().subList(0, second), table.place()));
            return add(new Table(table.rows().subList(second, table.rows().size()), table.place())) || first;
        }
        return addOne(table);
    }

    private boolean addOne(Table table) {
        int header = TableHeads.first(table.rows());
        int headerEnd = header < 0 ? 0 : TableHeads.end(table.rows(), header);
        grid = Grid.of(table, Math.max(0, header), headerEnd);
        List<Row> rows = grid.rows();
        aboveHeader = rows.subList(0, Math.max(0, header));
        if (header >= 0) {
            List<Row> body = rows.subList(headerEnd, rows.size());
            boolean same = isSameHead(rows.get(header));
            // On a page without figures a head over several columns does not tell which is theirs; the page before did.
            columns = columns.filter(known -> same && known.value() != Columns.ABSENT)
                    .or(() -> Columns.of(grid.header())
                            .map(known -> known.settled(body))
                            .flatMap(known -> meant(known, body)))
                    .or(() -> ColumnGuess.of(body, knowledge));
            group += same ? 0 : 1;
        } else {
            // A column more or less than on the page before, and nobody can say which of them is which.
            Optional<Columns> continued = columns.filter(known -> continues(rows, known))
                    .filter(known -> width(rows) == width
                            || ColumnGuess.of(rows, knowledge).isEmpty());
            group += continued.isPresent() ? 0 : 1;
            columns = continued.or(() -> ColumnGuess.of(rows, knowledge));
        }
        if (columns.isEmpty()) {
            return false;
        }
        width = width(rows);
        afterBreak = true;
        addRows(rows, headerEnd);
        return true;
    }

    /** Number of columns, those of a row with all its cells. */
    private static int width(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /**
     * What the head says, with the column of the units where only its name cannot be read; empty where the columns
     * contradict it.
     */
    private Optional<Columns> meant(Columns known, List<Row> body) {
        if (known.unit() != Columns.ABSENT) {
            return Optional.of(known);
        }
        Optional<Columns> guess = ColumnGuess.of(body, knowledge)
                .filter(other -> other.unit() != Columns.ABSENT && other.label() == known.label());
        if (guess.isEmpty()) {
            return Optional.of(known);
        }
        return guess.filter(other -> known.value() != Columns.ABSENT && known.value() != other.unit())
                .map(other -> known.withUnit(other.unit()));
    }

    /** Whether the head is that of the table before, repeated on a new page. */
    private boolean isSameHead(Row row) {
        String text = TableHeads.text(row);
        boolean same = text.equals(head);
        head = text;
        return same;
    }

    /** The rows above the header of the table added last: a title, a letterhead. */
    List<Row> aboveHeader() {
        return aboveHeader;
    }

    List<Fragment> fragments() {
        return fragments;
    }

    private void addRows(List<Row> rows, int first) {
        for (int i = first; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (Columns.isHeader(row)) {
                afterBreak = true;
                int end = TableHeads.end(rows, i);
                columns = Columns.of(rows.subList(i, end)).or(() -> columns);
                i = end - 1;
            } else if (!Columns.isNumbering(row)) {
                group += StrangeHead.isIn(row, knowledge) ? 1 : 0;
                at = i;
                columns.ifPresent(known -> addRow(row, known));
            }
        }
    }

    private void addRow(Row row, Columns known) {
        String label = Columns.text(row, known.label());
        String printedCode = Columns.text(row, known.code());
        Code code = Code.of(printedCode);
        boolean bulletInCode = !code.isPresent() && isBullet(printedCode);
        String stt = code.isPresent() ? printedCode : "";
        if (!code.isPresent() && !bulletInCode && !printedCode.isEmpty() && label.isEmpty()) {
            // A merged cell: the label begins in the code's column.
            label = printedCode;
        }
        int leading = code.isPresent()
                ? 0
                : known.code() == Columns.ABSENT ? Code.leadingLengthAlone(label) : Code.leadingLength(label);
        if (leading > 0) {
            stt = label.substring(0, leading).strip();
            label = label.substring(leading);
        }
        boolean bullet = bulletInCode || isBullet(label);
        String text = isBullet(label) ? label.substring(1).strip() : label;
        int figures = figures(row, known);
        Optional<BigDecimal> stored = cellAt(row, figures).flatMap(Cell::number);
        String unit = unit(row, known);
        String value = Columns.text(row, figures);
        Matcher both = UNIT_AND_MORE.matcher(unit);
        boolean more = value.isEmpty() && both.matches() && isUnit(both.group(1)) && !isUnit(unit);
        boolean joined = more && Columns.isFigure(both.group(2));
        PrintedRow printed = new PrintedRow(
                row.place(),
                stt,
                text,
                joined ? both.group(1) : unit,
                joined ? both.group(2) : value,
                note(row, known.withValue(figures)),
                stored,
                place(row, figures));
        boolean inUnit = joined || DisplacedFigure.isIn(printed, knowledge.units());
        add(
                inUnit ? printed.withFigureAt(place(row, known.unit())) : printed,
                bullet,
                more || figures != known.value() || sharesFigure(row, known));
    }

    /**
     * The column in which the figure of a row stands: that of the figures, or one before it whose cell reaches over it; of
     * that nobody can tell which of its columns is meant. On a copy the line between them may be lost.
     */
    private int figures(Row row, Columns known) {
        return grid.before(at, known.value())
                .filter(column -> column > known.label() && column != known.unit())
                .filter(column -> !Columns.text(row, column).isBlank())
                .orElse(known.value());
    }

    /** Where a column of a row stands; the row itself if it has no such column. */
    private Place place(Row row, int column) {
        return grid.above(at, column)
                .or(() -> cellAt(row, column))
                .map(Cell::place)
                .orElse(row.place());
    }

    private boolean isUnit(String text) {
        return knowledge.units().kindOf(text).isPresent();
    }

    /** A unit's cell that reaches down over rows is the unit of each. */
    private String unit(Row row, Columns known) {
        return grid.above(at, known.unit()).map(Cell::text).orElseGet(() -> Columns.text(row, known.unit()));
    }

    /**
     * Whether the figure's cell reaches over several rows, so that nobody can tell whose figure it is, or another column
     * has another figure with the same right, or no column can be told to be that of the figures.
     */
    private boolean sharesFigure(Row row, Columns known) {
        return known.value() == Columns.ABSENT
                || Stream.concat(grid.above(at, known.value()).stream(), cellAt(row, known.value()).stream())
                        .anyMatch(cell -> cell.rowSpan() > 1 && !cell.isBlank())
                || known.rivals().stream()
                        .map(rival -> Columns.text(row, rival))
                        .anyMatch(figure -> !figure.equals(Columns.text(row, known.value())));
    }

    private void add(PrintedRow row, boolean bullet, boolean doubtful) {
        boolean empty = row.label().isEmpty()
                && row.unit().isEmpty()
                && row.value().isEmpty()
                && row.note().isEmpty();
        if (empty && row.stt().isEmpty()) {
            return;
        }
        boolean lowerCase =
                !row.label().isEmpty() && !Character.isUpperCase(row.label().codePointAt(0));
        boolean joinable = row.stt().isEmpty() && !bullet && !fragments.isEmpty() && mayContinue(row, lowerCase);
        fragments.add(new Fragment(row, group, bullet, joinable, lowerCase, doubtful));
        afterBreak = false;
    }

    /**
     * A row goes on the one before if it has no unit or figure of its own. With one it does only if the one before has none
     * and is cut: by a page end, or in the middle of a sentence; or if the unit too is cut: {@code Văn} / {@code bản}.
     */
    private boolean mayContinue(PrintedRow row, boolean lowerCase) {
        boolean complete = !row.unit().isEmpty() || !row.value().isEmpty();
        boolean cut = afterBreak || lowerCase;
        boolean asks = !afterBreak && LabelText.asksForFigure(row.label());
        boolean unitCut = lowerCase && beginsLowerCase(row.unit());
        return (!complete && !asks)
                || unitCut
                || row.label().isEmpty()
                || (cut && !fragments.get(fragments.size() - 1).hasUnitOrValue());
    }

    private static boolean beginsLowerCase(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean isBullet(String text) {
        return !text.isEmpty()
                && BULLETS.indexOf(text.charAt(0)) >= 0
                && (text.length() == 1 || !Character.isDigit(text.charAt(1)));
    }

    private static Optional<Cell> cellAt(Row row, int column) {
        return column >= 0 && column < row.cells().size()
                ? Optional.of(row.cells().get(column))
                : Optional.empty();
    }

    private static String note(Row row, Columns known) {
        StringBuilder note = new StringBuilder();
        for (int column = 0; column < row.cells().size(); column++) {
            boolean named = column == known.code()
                    || column == known.label()
                    || column == known.unit()
                    || column == known.value();
            String text = row.cells().get(column).text();
            if (!named && !text.isEmpty()) {
                note.append(note.isEmpty() ? "" : " ").append(text);
            }
        }
        return note.toString();
    }

    private static boolean continues(List<Row> rows, Columns known) {
        return rows.stream()
                .anyMatch(
                        row -> row.cells().size() > known.label() && row.cells().size() <= known.last() + 3);
    }
}
