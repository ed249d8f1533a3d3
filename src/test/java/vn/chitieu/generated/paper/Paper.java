package vn.chitieu.generated.paper;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report before it is printed.
 *
 * @param blocks running text and tables, in reading order
 */
public record Paper(List<Block> blocks) {
    /** Copies the blocks. */
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** The same paper with every text in another writing. */
    public Paper written(UnaryOperator<String> writing) {
        return new Paper(blocks.stream().map(block -> block.written(writing)).toList());
    }

    /** Running text or a table. */
    public sealed interface Block permits Text, Grid {
        /** The same in another writing. */
        Block written(UnaryOperator<String> writing);
    }

    /**
     * A paragraph; several lines are lines of a letterhead.
     *
     * @param lines at least one
     */
    public record Text(List<String> lines) implements Block {
        /** Copies the lines. */
        public Text {
            lines = List.copyOf(lines);
        }

        /** A paragraph of one line. */
        public Text(String line) {
            this(List.of(line));
        }

        @Override
        public Text written(UnaryOperator<String> writing) {
            return new Text(lines.stream().map(writing).toList());
        }
    }

    /**
     * A table.
     *
     * @param widths share of the width that each column takes, in percent
     * @param header number of rows that name the columns
     * @param rows all of them, the header's first
     */
    public record Grid(List<Integer> widths, int header, List<Line> rows) implements Block {
        /** Copies the lists. */
        public Grid {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }

        @Override
        public Grid written(UnaryOperator<String> writing) {
            return new Grid(
                    widths,
                    header,
                    rows.stream().map(row -> row.written(writing)).toList());
        }
    }

    /**
     * A row of a table.
     *
     * @param cells together as wide as the table, less what cells of rows above reach down
     * @param pageEnd whether a page ends before the row; only for text that was extracted from pages
     */
    public record Line(List<Cell> cells, boolean pageEnd) {
        /** Copies the cells. */
        public Line {
            cells = List.copyOf(cells);
        }

        private Line written(UnaryOperator<String> writing) {
            return new Line(
                    cells.stream()
                            .map(cell -> new Cell(writing.apply(cell.text()), cell.columns(), cell.rows()))
                            .toList(),
                    pageEnd);
        }
    }

    /**
     * A cell.
     *
     * @param text on one line
     * @param columns how many it covers
     * @param rows how many it covers
     */
    public record Cell(String text, int columns, int rows) {
        /** A cell of one row and column. */
        public Cell(String text) {
            this(text, 1, 1);
        }
    }
}
