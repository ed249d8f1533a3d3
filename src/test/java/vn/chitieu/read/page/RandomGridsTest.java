package vn.chitieu.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;

/** Random grids with spans, drawn in many ways, come back cell for cell. */
class RandomGridsTest {
    private static final int GRIDS = 150;
    private static final float LINE = 13;
    private static final float LETTER = 5;

    /** How borders are drawn. */
    private enum Style {
        /** Each cell draws its own four sides. */
        CELLS,
        /** Each cell draws its sides a little inside, so that neighbours' lie side by side. */
        DOUBLE,
        /** Each side is two pieces with a small gap. */
        PIECES,
        /** Sides end a little before or behind the corner, a little beside their place. */
        CARELESS,
        /** No outer border on the left and on the right. */
        OPEN
    }

    /** A cell as it is drawn. */
    private record Drawing(int row, int column, int rows, int columns, List<String> lines) {
        String text() {
            return String.join(" ", lines);
        }

        @Override
        public String toString() {
            return row + "," + column + " " + columns + "x" + rows + " " + text();
        }
    }

    @ParameterizedTest
    @EnumSource
    void comeBackCellForCell(Style style) {
        Random random = new Random(20250614);
        for (int i = 0; i < GRIDS; i++) {
            Grid grid = new Grid(random);
            List<Table> tables = Drawn.document(List.of(grid.page(style))).blocks().stream()
                    .map(block -> (Table) block)
                    .toList();
            assertThat(tables).as("grid %d %s", i, grid.cells).hasSize(1);
            assertThat(read(tables.get(0)))
                    .as("grid %d", i)
                    .isEqualTo(grid.cells.stream().map(Drawing::toString).toList());
        }
    }

    private static List<String> read(Table table) {
        List<String> cells = new ArrayList<>();
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                cells.add(new Drawing(
                                row.place().row() - 1,
                                cell.place().column() - 1,
                                cell.rowSpan(),
                                cell.columnSpan(),
                                List.of(cell.text()))
                        .toString());
            }
        }
        return cells;
    }

    /** A random grid. */
    private static final class Grid {
        private final Random random;
        private final int rows;
        private final int columns;
        private final float[] xs;
        private final float[] ys;
        private List<Drawing> cells = List.of();

        Grid(Random random) {
            this.random = random;
            this.rows = 2 + random.nextInt(7);
            this.columns = 3 + random.nextInt(4);
            this.xs = places(columns, 40, 60);
            this.ys = places(rows, 2 * LINE, 3 * LINE);
            do {
                cells = cells();
            } while (!beginsEverywhere());
        }

        private float[] places(int count, float least, float more) {
            float[] places = new float[count + 1];
            places[0] = 50;
            for (int i = 1; i <= count; i++) {
                places[i] = places[i - 1] + least + random.nextFloat() * more;
            }
            return places;
        }

        private List<Drawing> cells() {
            boolean[][] taken = new boolean[rows][columns];
            List<Drawing> drawn = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    if (!taken[row][column]) {
                        drawn.add(cell(row, column, taken));
                    }
                }
            }
            return drawn;
        }

        private Drawing cell(int row, int column, boolean[][] taken) {
            int width = random.nextInt(4) == 0 ? 2 : 1;
            int height = random.nextInt(5) == 0 ? 2 : 1;
            if (column + width > columns || taken[row][column + width - 1]) {
                width = 1;
            }
            height = Math.min(height, rows - row);
            for (int i = row; i < row + height; i++) {
                for (int k = column; k < column + width; k++) {
                    taken[i][k] = true;
                }
            }
            return new Drawing(row, column, height, width, text(row, column, height, width));
        }

        private List<String> text(int row, int column, int height, int width) {
            List<String> lines = new ArrayList<>();
            int most = (int) ((ys[row + height] - ys[row] - 4) / LINE);
            int letters = (int) ((xs[column + width] - xs[column] - 6) / LETTER);
            int count = row + column == 0 ? 1 : random.nextInt(most + 1);
            for (int i = 0; i < count; i++) {
                StringBuilder line = new StringBuilder(word());
                while (random.nextInt(3) > 0 && line.length() + 7 < letters) {
                    line.append(' ').append(word());
                }
                lines.add(line.toString());
            }
            return lines;
        }

        private String word() {
            StringBuilder word = new StringBuilder();
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            return word.toString();
        }

        private boolean beginsEverywhere() {
            boolean[] row = new boolean[rows];
            boolean[] column = new boolean[columns];
            for (Drawing cell : cells) {
                row[cell.row] = true;
                column[cell.column] = true;
            }
            boolean everywhere = true;
            for (boolean each : row) {
                everywhere &= each;
            }
            for (boolean each : column) {
                everywhere &= each;
            }
            return everywhere;
        }

        PageContent page(Style style) {
            List<Glyph> glyphs = new ArrayList<>();
            List<Ruling> rulings = new ArrayList<>();
            for (Drawing cell : cells) {
                float left = xs[cell.column];
                float right = xs[cell.column + cell.columns];
                float top = ys[cell.row];
                float bottom = ys[cell.row + cell.rows];
                print(cell, left, top, bottom, glyphs);
                if (style != Style.OPEN || cell.column > 0) {
                    side(false, left, top, bottom, style, rulings);
                }
                if (style != Style.OPEN || cell.column + cell.columns < columns) {
                    side(false, right, top, bottom, style, rulings);
                }
                side(true, top, left, right, style, rulings);
                side(true, bottom, left, right, style, rulings);
            }
            return new PageContent(1, 900, 900, glyphs, rulings, 0);
        }

        private void side(boolean horizontal, float at, float from, float to, Style style, List<Ruling> rulings) {
            float jitter = random.nextFloat() - 0.5f;
            switch (style) {
                case CELLS, OPEN -> rulings.add(new Ruling(horizontal, at, from, to));
                case DOUBLE ->
                    rulings.add(new Ruling(
                            horizontal, at + (random.nextBoolean() ? 0.75f : -0.75f), from + 0.75f, to - 0.75f));
                case PIECES -> {
                    float middle = (from + to) / 2;
                    rulings.add(new Ruling(horizontal, at, from, middle - 1));
                    rulings.add(new Ruling(horizontal, at, middle + 1, to));
                }
                case CARELESS ->
                    rulings.add(
                            new Ruling(horizontal, at + jitter, from + 2 * jitter, to + 2 * random.nextFloat() - 1));
            }
        }

        private void print(Drawing cell, float left, float top, float bottom, List<Glyph> glyphs) {
            float high = cell.lines.size() * LINE;
            float baseline = top + (random.nextBoolean() ? 3 : (bottom - top - high) / 2) + 10;
            for (String line : cell.lines) {
                float x = left + 3;
                for (int i = 0; i < line.length(); i++) {
                    if (line.charAt(i) != ' ') {
                        glyphs.add(new Glyph(line.substring(i, i + 1), x, x + LETTER, baseline, 11, 3));
                    }
                    x += LETTER;
                }
                baseline += LINE;
            }
        }
    }
}
