package vn.chitieu.read.page;

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
 *   <li>Q1 The least distance of lines that follow each other in a column, of those usual for letters of their size or
 *       found several times, is a line's height; lines no farther apart are one cell's. There is no distance of which one cannot say whether it is farther.
 *       If it makes no rows the next is tried.
 *   <li>Q2 Cells side by side are one row: rows are parted where no cell stands.
 *   <li>Q3 A row has one code, one label and one figure in a column; heads may have more.
 *   <li>Q4 No row but the first is only a label that goes on in lower case; half have a code, a bullet or several cells.
 *   <li>Q5 Each line is a row of its own if of several labels none begins like the rest of one, in lower case or with a
 *       bracket, and half of them have something beside them or a code.
 * </ol>
 *
 * Where this does not hold, cells tell nothing.
 */
final class CellRows {
    private static final float WITHIN = 1.06f;
    private static final float BETWEEN = 1.1f;
    /** A line's height, in font sizes. */
    private static final float LOWEST = 0.95f;

    private static final int FEWEST = 2;
    /** The height of lines of nearly all fonts, in font sizes. */
    private static final float USUAL = 1.25f;

    private static final int FEWEST_SINGLE = 4;
    private static final float SAME = 0.5f;

    private static final float HIGHEST = 1.9f;
    private static final float ASCENT = 0.7f;
    private static final float DESCENT = 0.15f;

    /** By baseline, then column. */
    private final List<SplitLine> lines;

    private final int columns;
    private final int label;

    CellRows(List<SplitLine> lines, int columns, int label) {
        this.lines = lines;
        this.columns = columns;
        this.label = label;
    }

    /** The rows, each with its lines by baseline; empty if cells do not tell them. */
    List<List<SplitLine>> rows() {
        float[] distances = distances();
        for (float height : heights(distances)) {
            List<List<Block>> rows = rows(height);
            if (areRows(rows)) {
                return rows.stream().map(CellRows::lines).toList();
            }
        }
        return List.of();
    }

    private List<List<Block>> rows(float height) {
        List<Block> blocks = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            addBlocks(column, height, blocks);
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
        return rows;
    }

    private static List<SplitLine> lines(List<Block> row) {
        return row.stream()
                .flatMap(block -> block.lines().stream())
                .sorted(Comparator.comparingDouble(SplitLine::baseline).thenComparingInt(SplitLine::column))
                .toList();
    }

    /** Distances of lines that follow each other in a column, the least first. */
    private float[] distances() {
        float[] distances = new float[lines.size()];
        int count = 0;
        float[] last = new float[columns];
        Arrays.fill(last, Float.NaN);
        for (SplitLine line : lines) {
            float distance = line.baseline() - last[line.column()];
            if (distance >= LOWEST * line.size()) {
                distances[count++] = distance;
            }
            last[line.column()] = line.baseline();
        }
        Arrays.sort(distances, 0, count);
        return Arrays.copyOf(distances, count);
    }

    /** Rule Q1: what may be a line's height, the least first. */
    private List<Float> heights(float[] distances) {
        List<Float> heights = new ArrayList<>();
        float size = (float) lines.stream().mapToDouble(SplitLine::size).max().orElse(0);
        int first = 0;
        for (int i = 1; i <= distances.length && distances[first] <= HIGHEST * size; i++) {
            if (i == distances.length || distances[i] > WITHIN * distances[first]) {
                boolean clear = i == distances.length || distances[i] >= BETWEEN * distances[first];
                boolean usual = i - first >= FEWEST || distances[first] <= USUAL * size;
                if (usual && clear) {
                    heights.add(distances[first]);
                }
                first = Math.min(i, distances.length - 1);
            }
        }
        if (distances.length > 0 && areSingle()) {
            heights.add(distances[0] / BETWEEN);
        }
        return heights;
    }

    /** Rule Q5. */
    private boolean areSingle() {
        int single = 0;
        int labels = 0;
        for (int i = 0; i < lines.size(); i++) {
            SplitLine line = lines.get(i);
            if (line.column() == label) {
                boolean beside = isBeside(i, i - 1) || isBeside(i, i + 1);
                labels++;
                single += beside || RowCode.first(line.text()).isPresent() ? 1 : 0;
                if (line.isLowerCase() || line.text().charAt(0) == '(') {
                    return false;
                }
            }
        }
        return labels >= FEWEST_SINGLE && 2 * single >= labels;
    }

    private boolean isBeside(int line, int other) {
        return other >= 0
                && other < lines.size()
                && Math.abs(lines.get(line).baseline() - lines.get(other).baseline()) < SAME;
    }

    private void addBlocks(int column, float height, List<Block> blocks) {
        List<SplitLine> block = new ArrayList<>();
        for (SplitLine line : lines) {
            if (line.column() != column) {
                continue;
            }
            if (!block.isEmpty()
                    && line.baseline() - block.get(block.size() - 1).baseline() > WITHIN * height) {
                blocks.add(block(block, height));
                block = new ArrayList<>();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            blocks.add(block(block, height));
        }
    }

    private static Block block(List<SplitLine> block, float height) {
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
        return rows.size() > 1 && 2 * plain <= rows.size() + 2;
    }

    /** Whether what follows a row may be the rest of one on the page before: it is the head or its column numbers. */
    private boolean goesOn(List<Block> before) {
        boolean head = before.stream()
                .flatMap(block -> block.lines().stream())
                .noneMatch(line -> line.isCode() || line.isFigure());
        boolean numbers = before.size() == columns
                && before.stream()
                        .allMatch(block -> block.lines().size() == 1
                                && block.lines().get(0).text().length() < 4);
        return head || numbers;
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
