package vn.chitieu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Document;
import vn.chitieu.document.Table;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

/** Random grids with rulings, merged cells and formats, written by POI, come back cell for cell. */
class WorkbookPropertyTest {
    private static final List<String> FORMATS =
            List.of("General", "0", "#,##0", "0.00", "0.0%", "0.00%", "#,##0.00", "00", "0\"%\"");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aGridComesBackAsItWasWritten(boolean binary) throws IOException, UnreadableException {
        for (int seed = 0; seed < 60; seed++) {
            try (Workbook workbook = binary ? new HSSFWorkbook() : new XSSFWorkbook()) {
                List<String> expected = new Grid(workbook, new Random(seed)).write();
                Document document = SheetText.read(SheetText.bytes(workbook), ReadOptions.DEFAULT);
                assertThat(document.blocks()).as("seed %d", seed).hasSize(1);
                assertThat(cells((Table) document.blocks().get(0)))
                        .as("seed %d", seed)
                        .isEqualTo(expected);
            }
        }
    }

    private static List<String> cells(Table table) {
        List<String> cells = new ArrayList<>();
        table.rows()
                .forEach(row -> row.cells()
                        .forEach(cell -> cells.add("%d,%d %dx%d %s %s"
                                .formatted(
                                        row.place().row(),
                                        cell.place().column(),
                                        cell.columnSpan(),
                                        cell.rowSpan(),
                                        cell.text(),
                                        cell.number()
                                                .map(BigDecimal::toPlainString)
                                                .orElse("-")))));
        return cells;
    }

    /** Writes random cells and says what they must come back as. */
    private static final class Grid {
        private final Workbook workbook;
        private final Sheet sheet;
        private final Random random;
        private final int top;
        private final int left;
        private final int columns;
        private final int rows;
        private final boolean[][] taken;
        private final List<String> expected = new ArrayList<>();

        Grid(Workbook workbook, Random random) {
            this.workbook = workbook;
            this.sheet = workbook.createSheet("A");
            this.random = random;
            this.top = random.nextInt(5);
            this.left = random.nextInt(3);
            this.columns = 3 + random.nextInt(5);
            this.rows = 4 + random.nextInt(8);
            this.taken = new boolean[rows][columns];
        }

        List<String> write() {
            List<CellStyle> styles = FORMATS.stream().map(this::style).toList();
            for (int row = 0; row < rows; row++) {
                sheet.createRow(top + row);
                for (int column = 0; column < columns; column++) {
                    sheet.getRow(top + row).createCell(left + column).setCellStyle(styles.get(0));
                }
            }
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    if (!taken[row][column]) {
                        cell(row, column, styles);
                    }
                }
            }
            return expected;
        }

        private CellStyle style(String code) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        }

        private void cell(int row, int column, List<CellStyle> styles) {
            boolean edge = row < 2 || row == rows - 1 || column == 0 || column == columns - 1;
            int columnSpan = edge || random.nextInt(6) > 0 || column + 2 >= columns || taken[row][column + 1] ? 1 : 2;
            int rowSpan = edge || random.nextInt(6) > 0 || row + 2 >= rows ? 1 : 2;
            for (int i = row; i < row + rowSpan; i++) {
                for (int j = column; j < column + columnSpan; j++) {
                    taken[i][j] = true;
                }
            }
            if (columnSpan * rowSpan > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        top + row, top + row + rowSpan - 1, left + column, left + column + columnSpan - 1));
            }
            Cell cell = sheet.getRow(top + row).getCell(left + column);
            String shown = edge || random.nextInt(3) > 0 ? text(cell, row, column) : number(cell, styles);
            expected.add("%d,%d %dx%d %s".formatted(top + row + 1, column + 1, columnSpan, rowSpan, shown));
        }

        private String text(Cell cell, int row, int column) {
            boolean needed = row < 2 || row == rows - 1 || column == 0 || column == columns - 1;
            if (!needed && random.nextBoolean()) {
                return " -";
            }
            String text = "ô " + row + "." + column + (random.nextBoolean() ? "" : " nhãn dài");
            cell.setCellValue(text);
            return text + " -";
        }

        /** Figures of at most nine digits, so that the expectation needs no rounding rule of its own but Java's. */
        private String number(Cell cell, List<CellStyle> styles) {
            int format = random.nextInt(FORMATS.size());
            BigDecimal value = BigDecimal.valueOf(random.nextInt(200_000_000) - 50_000_000L, random.nextInt(5));
            cell.setCellValue(value.doubleValue());
            cell.setCellStyle(styles.get(format));
            return expected(FORMATS.get(format), value);
        }

        private static String expected(String format, BigDecimal value) {
            boolean percent = format.endsWith("0%");
            boolean general = format.equals("General");
            int decimals = format.contains(".")
                    ? format.replaceAll("[^.]*\\.(0*).*", "$1").length()
                    : 0;
            BigDecimal shown = value.movePointRight(percent ? 2 : 0);
            shown = general
                    ? new BigDecimal(shown.stripTrailingZeros().toPlainString())
                    : shown.setScale(decimals, java.math.RoundingMode.HALF_UP);
            java.text.DecimalFormatSymbols symbols = java.text.DecimalFormatSymbols.getInstance(java.util.Locale.ROOT);
            symbols.setDecimalSeparator(',');
            symbols.setGroupingSeparator('.');
            String pattern =
                    general ? "0.#########" : format.replace("%", "'%'").replace("\"'%'\"", "'%'");
            String text = new java.text.DecimalFormat(pattern, symbols).format(shown);
            boolean negativeZero = value.signum() < 0 && shown.signum() == 0;
            return (negativeZero && !text.startsWith("-") ? "-" : "") + text + " " + shown.toPlainString();
        }
    }
}
