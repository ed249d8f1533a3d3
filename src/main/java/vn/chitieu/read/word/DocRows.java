package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** A table of a DOC file while its rows come in; each row brings its own edges, in twips. */
final class DocRows {
    private final List<List<GridCell>> rows = new ArrayList<>();
    private List<List<Piece>> cells = new ArrayList<>();

    void cell(List<Piece> pieces) {
        cells.add(pieces);
    }

    /** Whether cells came in that no row's end has claimed. */
    boolean hasOpenRow() {
        return !cells.isEmpty();
    }

    /** Ends a row that is not printed. */
    void dropRow() {
        cells = new ArrayList<>();
    }

    /** Ends a row without properties: cells of equal width. */
    void endRow() {
        List<GridCell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(new GridCell(i * 1_440, (i + 1) * 1_440, false, cells.get(i)));
        }
        add(row);
    }

    /** Ends a row. */
    void endRow(TableProperties properties) {
        short[] edges = properties.getRgdxaCenter();
        TableCellDescriptor[] descriptors = properties.getRgtc();
        if (edges == null || descriptors == null || edges.length <= cells.size()) {
            endRow();
            return;
        }
        List<GridCell> row = new ArrayList<>();
        int right = Short.MIN_VALUE;
        for (int i = 0; i < cells.size(); i++) {
            int left = Math.max(edges[i], right);
            right = Math.max(edges[i + 1], left + 1);
            TableCellDescriptor descriptor = i < descriptors.length ? descriptors[i] : null;
            boolean mergedLeft = descriptor != null && descriptor.isFMerged() && !descriptor.isFFirstMerged();
            boolean mergedAbove = descriptor != null && descriptor.isFVertMerge() && !descriptor.isFVertRestart();
            if (mergedLeft && !row.isEmpty()) {
                GridCell before = row.remove(row.size() - 1);
                List<Piece> joined = new ArrayList<>(before.pieces());
                joined.addAll(cells.get(i));
                row.add(new GridCell(before.left(), right, before.continues(), joined));
            } else {
                row.add(new GridCell(left, right, mergedAbove, cells.get(i)));
            }
        }
        add(row);
    }

    private void add(List<GridCell> row) {
        if (!row.isEmpty()) {
            rows.add(row);
        }
        cells = new ArrayList<>();
    }

    Grid end() {
        if (hasOpenRow()) {
            endRow();
        }
        return new Grid(rows);
    }
}
