package vn.chitieu.read.rtf;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.format.Passage;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.rtf.RtfRowShape.CellShape;
import vn.chitieu.read.rtf.RtfRowShape.Merge;

/**
 * A row of a table.
 *
 * @param shape as many cells as there are contents
 * @param cells contents
 */
record RtfRow(RtfRowShape shape, List<Passage> cells) {
    private static final int WIDTH = 1_440;

    /**
     * A row whose definition has too few or too many cells for its content: further cells get a width, contents that are
     * missing are blank.
     */
    static RtfRow of(RtfRowShape defined, List<Passage> contents, Quota quota) throws UnreadableException {
        if (contents.size() == defined.cells().size()) {
            return new RtfRow(defined, contents);
        }
        List<CellShape> shapes = new ArrayList<>(defined.cells());
        List<Passage> cells = new ArrayList<>(contents);
        while (cells.size() < shapes.size()) {
            quota.cell();
            cells.add(new Passage(quota));
        }
        while (shapes.size() < cells.size()) {
            int before = shapes.isEmpty()
                    ? defined.left()
                    : shapes.get(shapes.size() - 1).right();
            shapes.add(new CellShape(before + WIDTH, Merge.NONE, Merge.NONE));
        }
        return new RtfRow(new RtfRowShape(defined.left(), shapes), cells);
    }
}
