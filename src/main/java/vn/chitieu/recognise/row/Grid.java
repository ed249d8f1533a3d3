package vn.chitieu.recognise.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;

/**
 * A table under logical columns: every row has one cell for each of them, none spans.
 *
 * <p>The grid of a file has more columns than a person sees: where the edges of two rows differ by a hair, a sliver of a
 * column lies between them. So:
 *
 * <ol>
 *   <li>G1 The logical columns are the cells of the header row that has most of them: what stands side by side under one
 *       header cell, a bullet and its label, belongs together. Columns that no header cell covers, or all if there is no
 *       header, are the cells of the commonest row pattern among those with the most cells; a pattern counts if a tenth
 *       of the rows has it.
 *   <li>G2 A row with as many cells has them in the same order, wherever their edges are.
 *   <li>G3 In any other row a cell stands in the first logical column of which it covers at least half, else in the one
 *       that it covers most of.
 *   <li>G4 Where a cell from a row above covers a column, the row has a blank cell and {@link #above} knows the other.
 *   <li>G5 So it has where a cell of its own reaches over further columns; {@link #before} knows that.
 * </ol>
 */
final class Grid {
    /** A table without rows. */
    static final Grid NONE = new Grid(List.of(), List.of(), List.of(), List.of());

    private final List<Row> header;
    private final List<Row> rows;
    private final List<Map<Integer, Cell>> above;
    private final List<Map<Integer, Integer>> before;

    private Grid(List<Row> header, List<Row> rows, List<Map<Integer, Cell>> above, List<Map<Integer, Integer>> before) {
        this.header = header;
        this.rows = rows;
        this.above = above;
        this.before = before;
    }

    /** Levels a table of which the rows {@code from} to {@code to}, the last one not counted, are the header. */
    static Grid of(Table table, int from, int to) {
        return isPlain(table)
                ? new Grid(table.rows().subList(from, to), table.rows(), List.of(), List.of())
                : new Levelling(table, from, to).grid();
    }

    /** Rows of the header, where every logical column has the text of the cell above it, also of one that spans. */
    List<Row> header() {
        return header;
    }

    /** The rows; cell {@code i} of each stands in logical column {@code i}. */
    List<Row> rows() {
        return rows;
    }

    /** The cell that reaches down into a logical column of a row, both counted from 0, from a row above. */
    Optional<Cell> above(int row, int column) {
        return row < above.size() ? Optional.ofNullable(above.get(row).get(column)) : Optional.empty();
    }

    /** The logical column in which a cell stands that reaches over a further one of its row, both counted from 0. */
    Optional<Integer> before(int row, int column) {
        return row < before.size() ? Optional.ofNullable(before.get(row).get(column)) : Optional.empty();
    }

    private static boolean isPlain(Table table) {
        for (Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                if (cell.columnSpan() > 1 || cell.rowSpan() > 1 || cell.place().column() != i + 1) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A cell in a row that it begins in or covers; {@code row} is the one that it begins in. */
    private record Part(Cell cell, int row, boolean fromAbove) {
        int from() {
            return cell.place().column();
        }

        int to() {
            return from() + cell.columnSpan();
        }

        int overlap(Interval column) {
            return Math.min(to(), column.to()) - Math.max(from(), column.from());
        }
    }

    /** Grid columns of a logical column, the last one not counted. */
    private record Interval(int from, int to) {
        boolean overlaps(Interval other) {
            return from < other.to && other.from < to;
        }
    }

    /** Levels one table. */
    private static final class Levelling {
        private final Table table;
        private final List<List<Part>> parts = new ArrayList<>();
        private final List<List<Part>> header;
        private final List<Interval> columns;

        Levelling(Table table, int headerFrom, int headerTo) {
            this.table = table;
            List<Part> open = List.of();
            for (Row row : table.rows()) {
                List<Part> all = new ArrayList<>(open);
                int at = parts.size();
                row.cells().forEach(cell -> all.add(new Part(cell, at, false)));
                all.sort(Comparator.comparingInt(Part::from));
                parts.add(all);
                open = reachingBelow(all, parts.size());
            }
            this.header = parts.subList(headerFrom, headerTo);
            this.columns = columns();
        }

        private List<Part> reachingBelow(List<Part> row, int next) {
            List<Part> open = new ArrayList<>();
            for (Part part : row) {
                if (part.row() + part.cell().rowSpan() > next) {
                    open.add(new Part(part.cell(), part.row(), true));
                }
            }
            return open;
        }

        /** Rule G1. */
        private List<Interval> columns() {
            List<Interval> named = new ArrayList<>();
            for (List<Part> row : header) {
                if (row.size() >= named.size()) {
                    named = new ArrayList<>(pattern(row));
                }
            }
            for (Interval other : commonest()) {
                if (named.stream().noneMatch(other::overlaps)) {
                    named.add(other);
                }
            }
            named.sort(Comparator.comparingInt(Interval::from));
            return named;
        }

        private static List<Interval> pattern(List<Part> row) {
            return row.stream()
                    .map(part -> new Interval(part.from(), part.to()))
                    .toList();
        }

        private List<Interval> commonest() {
            Map<List<Interval>, Integer> patterns = new HashMap<>();
            for (List<Part> row : parts) {
                patterns.merge(pattern(row), 1, Integer::sum);
            }
            int commonest =
                    patterns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            return patterns.entrySet().stream()
                    .filter(entry -> entry.getValue() >= Math.min(commonest, (parts.size() + 9) / 10))
                    .max(Comparator.comparingInt((Map.Entry<List<Interval>, Integer> entry) ->
                                    entry.getKey().size())
                            .thenComparing(Map.Entry::getValue)
                            .thenComparing(entry -> -entry.getKey().hashCode()))
                    .map(Map.Entry::getKey)
                    .orElse(List.of());
        }

        Grid grid() {
            List<Row> rows = new ArrayList<>();
            List<Map<Integer, Cell>> above = new ArrayList<>();
            List<Map<Integer, Integer>> before = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                Place place = table.rows().get(i).place();
                Map<Integer, Cell> covering = new HashMap<>();
                Map<Integer, Integer> reached = new HashMap<>();
                rows.add(new Row(level(parts.get(i), place, covering, reached), place));
                above.add(covering);
                before.add(reached);
            }
            return new Grid(header.stream().map(this::spread).toList(), rows, above, before);
        }

        private Row spread(List<Part> row) {
            List<Cell> cells = new ArrayList<>();
            for (Interval column : columns) {
                String text = row.stream()
                        .filter(part -> !part.fromAbove() && part.overlap(column) > 0)
                        .map(part -> part.cell().text())
                        .collect(Collectors.joining(" "));
                cells.add(new Cell(text, 1, 1, new Place(0, 0, 0, cells.size() + 1)));
            }
            return new Row(cells, new Place(0, 0, 0, 0));
        }

        private List<Cell> level(
                List<Part> row, Place place, Map<Integer, Cell> covering, Map<Integer, Integer> reached) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                cells.add(new Cell(
                        "", 1, 1, new Place(place.page(), place.table(), place.row(), column + 1, place.box())));
            }
            boolean inOrder = row.size() == columns.size();
            for (int i = 0; i < row.size(); i++) {
                Part part = row.get(i);
                int column = inOrder ? i : columnOf(part); // G2, G3
                if (part.fromAbove()) {
                    covering.put(column, part.cell()); // G4
                } else {
                    cells.set(column, joined(cells.get(column), part.cell()));
                    if (!inOrder) {
                        addReached(part, column, reached);
                    }
                }
            }
            return cells;
        }

        /** Rule G5: adds the columns that a cell reaches over, with that in which it stands. */
        private void addReached(Part part, int first, Map<Integer, Integer> reached) {
            for (int i = first + 1; i < columns.size(); i++) {
                if (covers(part, columns.get(i))) {
                    reached.put(i, first);
                }
            }
        }

        /** Whether a cell covers at least half of a logical column. */
        private static boolean covers(Part part, Interval column) {
            return 2 * part.overlap(column) >= column.to() - column.from();
        }

        /** Rule G3. */
        private int columnOf(Part part) {
            int most = 0;
            for (int i = 0; i < columns.size(); i++) {
                if (covers(part, columns.get(i))) {
                    return i;
                }
                most = part.overlap(columns.get(i)) > part.overlap(columns.get(most)) ? i : most;
            }
            return most;
        }

        private static Cell joined(Cell before, Cell cell) {
            if (before.isBlank()) {
                return cell;
            }
            List<String> lines = new ArrayList<>(before.lines());
            lines.addAll(cell.lines());
            String text = cell.isBlank() ? before.text() : before.text() + " " + cell.text();
            return new Cell(text, lines, 1, before.rowSpan(), before.place(), Optional.empty());
        }
    }
}
