package vn.chitieu.read.sheet;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import vn.chitieu.read.format.TableBuilder;
import vn.chitieu.read.format.UnreadableException;

/** Lays rows of a sheet out as a table with its merged regions as spans. Lives for one table. */
final class SheetTable {
    private final SheetContent content;
    private final VisibleSheet visible;
    private final List<SheetLine> lines;
    private final List<Integer> columns;
    /** For each column the first row of the sheet that no merged region from above covers. */
    private final int[] free;

    SheetTable(SheetContent content, VisibleSheet visible, SheetPart part) {
        this.content = content;
        this.visible = visible;
        this.lines = part.lines();
        addRuled(part.columns());
        this.columns = List.copyOf(part.columns());
        this.free = new int[columns.size()];
    }

    /** Adds the columns between the first and the last whose blank cells have lines. */
    private void addRuled(NavigableSet<Integer> filled) {
        if (filled.isEmpty()) {
            return;
        }
        for (int column = filled.first() + 1; column < filled.last(); column++) {
            if (!filled.contains(column) && !content.isHiddenColumn(column) && isRuled(column)) {
                filled.add(column);
            }
        }
    }

    private boolean isRuled(int column) {
        return lines.stream()
                .anyMatch(line -> visible.isRuled(line, column)
                        && visible.region(line.number(), column)
                                .filter(region -> region.firstColumn() < column)
                                .isEmpty());
    }

    /** The table on a page. */
    TableBuilder lay(int page) throws UnreadableException {
        content.budget().cells((long) lines.size() * columns.size());
        TableBuilder table = new TableBuilder(page);
        for (int row = 0; row < lines.size(); row++) {
            int number = lines.get(row).number();
            table.row(number);
            for (int i = 0; i < columns.size(); i++) {
                if (number >= free[i]) {
                    i = cell(table, row, i);
                }
            }
        }
        return table;
    }

    /** Adds the cell that begins at a column; the last of the columns that it covers. */
    private int cell(TableBuilder table, int row, int index) {
        SheetLine line = lines.get(row);
        int column = columns.get(index);
        Optional<Region> region = visible.region(line.number(), column);
        int last = index;
        int rowSpan = 1;
        if (region.isPresent()) {
            last = lastColumn(region.get(), index);
            rowSpan = rows(row, region.get().lastRow());
            for (int i = index; i <= last; i++) {
                free[i] = region.get().lastRow() + 1;
            }
        }
        SheetCell cell = line.cells().get(column);
        Shown shown = cell == null ? Shown.NOTHING : cell.shown();
        table.cell(CellText.joined(shown.text()), last - index + 1, rowSpan, shown.number());
        return last;
    }

    private int lastColumn(Region region, int index) {
        int last = index;
        while (last + 1 < columns.size() && columns.get(last + 1) <= region.lastColumn()) {
            last++;
        }
        return last;
    }

    private int rows(int from, int lastNumber) {
        int end = from;
        while (end < lines.size() && lines.get(end).number() <= lastNumber) {
            end++;
        }
        return end - from;
    }
}
