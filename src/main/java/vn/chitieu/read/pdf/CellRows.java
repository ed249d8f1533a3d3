package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Rows told by their cells, where nothing is drawn but cells have padding: the lines of a cell are a line's height apart,
 * those of cells above each other farther. That holds column by column, so that it does not matter whether cells stand at
 * the top or in the middle of their rows.
 *
 * <ol>
 *   <li>Q1 The least usual distance of lines that follow each other in a column is a line's height; lines no farther apart
 *       are one cell's. There is no distance of which one cannot say whether it is farther.
 *   <li>Q2 Cells side by side are one row: rows are parted where no cell stands.
 *   <li>Q3 A row has one code, one label and one figure in a column; heads may have more.
 *   <li>Q4 No row but the first is only a label that goes on in lower case; most have a code, a bullet or several cells.
 * </ol>
 *
 * Where this does not hold, cells tell nothing.
 */
final class CellRows {
    private static final float WITHIN = 1.06f;
    private static final float BETWEEN = 1.1f;
    /** A line's height, in font sizes. */
    private static final float LOWEST = 0.95f;

    private static final float HIGHEST = 1.9f;
    private static final float ASCENT = 0.7f;
    private static final float DESCENT = 0.15f;

    /** By baseline, then column. */
    private final List<SplitLine> lines;

    private final int columns;
    private final int label;
    private final float height;

    CellRows(List<SplitLine> lines, int columns, int label) {
        this.lines = lines;
        this.columns = columns;
        this.label = label;
        this.height = height();
    }

    /** The rows, each with its lines by baseline; empty if cells do not tell them. */
    List<List<SplitLine>> rows() {
        if (height == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            addBlocks(column, blocks);
        }
        blocks.sort(Comparator.comparingDouble(Block::top));
        List<List<Block>> rows = new ArrayList<>();
        float bottom = Float.NEGATIVE_INFINITY;
        for (Block block : blocks) {
            if (block.top() > bottom) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(block);
            bottom = Math.max(bottom, block.bottom());
        }
        return areRows(rows) ? rows.stream().map(CellRows::lines).toList() : List.of();
    }

    private static List<SplitLine> lines(List<Block> row) {
        return row.stream()
                .flatMap(block -> block.lines().stream())
                .sorted(Comparator.comparingDouble(SplitLine::baseline).thenComparingInt(SplitLine::column))
                .toList();
    }

    /** Rule Q1: 0 if there is none. */
    private float height() {
        float[] distances = new float[lines.size()];
        int count = 0;
        float size = 0;
        for (int column = 0; column < columns; column++) {
            float last = Float.NaN;
            for (SplitLine line : lines) {
                if (line.column() == column) {
                    float distance = line.baseline() - last;
                    if (distance >= LOWEST * line.size()) {
                        distances[count++] = distance;
                    }
                    last = line.baseline();
                    size = Math.max(size, line.size());
                }
            }
        }
        Arrays.sort(distances, 0, count);
        return usual(distances, count, size);
    }

    private static float usual(float[] distances, int count, float size) {
        int many = Math.max(2, count / 10);
        for (int i = 0; i + many <= count && distances[i] <= HIGHEST * size; i++) {
            if (distances[i + many - 1] <= WITHIN * distances[i]) {
                float height = distances[i];
                for (int k = i; k < count; k++) {
                    if (distances[k] > WITHIN * height && distances[k] < BETWEEN * height) {
                        return 0;
                    }
                }
                return height;
            }
        }
        return 0;
    }

    private void addBlocks(int column, List<Block> blocks) {
        List<SplitLine> block = new ArrayList<>();
        for (SplitLine line : lines) {
            if (line.column() != column) {
                continue;
            }
            if (!block.isEmpty()
                    && line.baseline() - block.get(block.size() - 1).baseline() > WITHIN * height) {
                blocks.add(block(block));
                block = new ArrayList<>();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            blocks.add(block(block));
        }
    }

    private Block block(List<SplitLine> block) {
        float top = block.get(0).baseline() - ASCENT * height;
        return new Block(block, top, block.get(block.size() - 1).baseline() + DESCENT * height);
    }

    private boolean areRows(List<List<Block>> rows) {
        int plain = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<Block> row = rows.get(i);
            SplitLine first = row.get(0).lines().get(0);
            boolean single = row.stream().mapToInt(Block::column).distinct().count() == 1;
            boolean labelOnly = single && first.column() == label;
            // Rules Q3 and Q4.
            if (i > 0 && (!isOneRow(row) || (labelOnly && first.isLowerCase() && !goesOn(rows.get(i - 1))))) {
                return false;
            }
            plain += single && !first.isCode() && !first.isBullet() ? 1 : 0;
        }
        return rows.size() > 1 && 4 * plain <= rows.size() + 4;
    }

    /** Whether what follows a row may be the rest of one on the page before: it is the head. */
    private static boolean goesOn(List<Block> before) {
        return before.stream()
                .flatMap(block -> block.lines().stream())
                .noneMatch(line -> line.isCode() || line.isFigure());
    }

    private boolean isOneRow(List<Block> row) {
        boolean[] taken = new boolean[columns];
        for (Block block : row) {
            long codes = block.lines().stream()
                    .filter(line -> line.code().isPresent())
                    .count();
            boolean again = taken[block.column()] && (block.column() <= label || block.isFigure());
            if (again || codes > 1) {
                return false;
            }
            taken[block.column()] = true;
        }
        return true;
    }

    /** Lines of one column that are a line's height apart. */
    private record Block(List<SplitLine> lines, float top, float bottom) {
        int column() {
            return lines.get(0).column();
        }

        boolean isFigure() {
            return lines.get(0).isFigure();
        }
    }
}
