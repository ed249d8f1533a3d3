package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.UnreadableException;

/**
 * What a person sees of a sheet. Rules:
 *
 * <ol>
 *   <li>V1 Hidden rows and columns are not seen; if they hold text, a warning names them.
 *   <li>V2 A merged region shows the text of its upper left cell in its first row and column that are seen.
 *   <li>V3 Text of other cells under a merged region is not seen, and named in a warning.
 *   <li>V4 A formula without a stored result shows nothing, and is named in a warning.
 *   <li>V5 A blank row is seen if lines part its cells or a merged region reaches into it, unless a hundred follow each
 *       other; any other blank row is a gap.
 * </ol>
 */
final class VisibleSheet {
    private static final int MOST_BLANK_ROWS = 100;

    private final SheetContent content;
    private final RegionIndex regions;
    private final TreeMap<Integer, TreeMap<Integer, SheetCell>> cells = new TreeMap<>();
    private final List<SheetLine> lines = new ArrayList<>();
    private final Mentions hiddenRows = new Mentions();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final Mentions covered = new Mentions();

    VisibleSheet(SheetContent content) throws UnreadableException {
        this.content = content;
        this.regions = new RegionIndex(content.merged(), content.budget());
        regions.add(content.rows().navigableKeySet());
        for (SheetRow row : content.rows().values()) {
            row.cells().forEach(this::place);
        }
        buildLines();
    }

    /** The rows from top to bottom. */
    List<SheetLine> lines() {
        return lines;
    }

    /** The merged region that covers a cell of a row that is seen. */
    Optional<Region> region(int row, int column) {
        return regions.at(row, column);
    }

    boolean isRuled(SheetLine line, int column) {
        SheetRow row = content.rows().get(line.number());
        return row != null && row.isRuled(column);
    }

    private void place(SheetCell cell) {
        Optional<Region> region = regions.at(cell.row(), cell.column());
        if (region.isEmpty()) {
            show(cell, cell.row(), cell.column());
        } else if (region.get().firstRow() == cell.row() && region.get().firstColumn() == cell.column()) {
            show(cell, content.nextVisibleRow(cell.row()), content.nextVisibleColumn(cell.column())); // V2
        } else {
            covered.add(cell.reference()); // V3
        }
    }

    private void show(SheetCell cell, int row, int column) {
        Optional<Region> region = regions.at(cell.row(), cell.column());
        boolean rowGone = region.map(merged -> row > merged.lastRow()).orElse(content.isHiddenRow(row));
        boolean columnGone = region.map(merged -> column > merged.lastColumn()).orElse(content.isHiddenColumn(column));
        if (rowGone) {
            hiddenRows.addOnce(String.valueOf(cell.row())); // V1
        } else if (columnGone) {
            hiddenColumns.add(cell.column()); // V1
        } else {
            cells.computeIfAbsent(row, unknown -> new TreeMap<>()).put(column, cell);
        }
    }

    private void buildLines() throws UnreadableException {
        BitSet reached = reached();
        NavigableSet<Integer> added = new TreeSet<>();
        int last = 0;
        for (Map.Entry<Integer, TreeMap<Integer, SheetCell>> entry : cells.entrySet()) {
            int row = entry.getKey();
            boolean gap = false;
            List<Integer> blank = last == 0 ? List.of() : visibleBetween(last, row);
            for (int between : blank) {
                gap |= !content.isRuledRow(between) && !reached.get(between); // V5
            }
            gap |= blank.size() >= MOST_BLANK_ROWS;
            for (int between : gap ? List.<Integer>of() : blank) {
                lines.add(new SheetLine(between, new TreeMap<>(), content.isRuledRow(between), false));
                added.add(between);
            }
            lines.add(new SheetLine(row, entry.getValue(), content.isRuledRow(row), gap));
            if (!content.rows().containsKey(row)) {
                added.add(row);
            }
            last = row;
        }
        regions.add(added);
    }

    private List<Integer> visibleBetween(int above, int below) {
        List<Integer> rows = new ArrayList<>();
        for (int row = content.nextVisibleRow(above + 1);
                row < below && rows.size() < MOST_BLANK_ROWS;
                row = content.nextVisibleRow(row + 1)) {
            rows.add(row);
        }
        return rows;
    }

    /** Rows below the first of merged regions that show something. */
    private BitSet reached() {
        BitSet reached = new BitSet();
        int last = cells.isEmpty() ? 0 : cells.lastKey();
        for (Region region : content.merged()) {
            int end = Math.min(region.lastRow(), last);
            if (end > region.firstRow()) {
                reached.set(region.firstRow() + 1, end + 1);
            }
        }
        return reached;
    }

    /** Tells what is not seen. */
    void warn(DocumentBuilder document) {
        String sheet = "sheet " + content.name() + ": ";
        if (!hiddenRows.isEmpty()) {
            document.warn(sheet + "hidden rows hold text and are left out: " + hiddenRows);
        }
        if (!hiddenColumns.isEmpty()) {
            Mentions columns = new Mentions();
            hiddenColumns.forEach(column -> columns.add(Region.letters(column)));
            document.warn(sheet + "hidden columns hold text and are left out: " + columns);
        }
        if (!covered.isEmpty()) {
            document.warn(sheet + "text under merged cells is left out: " + covered);
        }
        if (!content.unanswered().isEmpty()) {
            document.warn(sheet + "formulas without a stored result count as blank: " + content.unanswered()); // V4
        }
    }
}
