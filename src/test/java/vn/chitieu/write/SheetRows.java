package vn.chitieu.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the sheets of a workbook say, by the names that programs have for their columns. */
public final class SheetRows {
    private SheetRows() {}

    /** What something makes of a workbook. */
    public static <T> T read(Path file, Function<XSSFWorkbook, T> reader) {
        try (InputStream stream = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(stream)) {
            return reader.apply(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a sheet below its two header rows, empty ones left out; of a figure in the matrix the title. */
    public static List<Map<String, String>> of(Sheet sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> names = names(sheet);
        for (int i = 2; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int column = 0; column < names.size(); column++) {
                    cells.put(names.get(column), text(row.getCell(column)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<String> names(Sheet sheet) {
        List<String> names = new ArrayList<>();
        for (Cell cell : sheet.getRow(1)) {
            String above = text(sheet.getRow(0).getCell(cell.getColumnIndex()));
            String below = text(cell);
            boolean machine = below.matches("[a-z][a-z0-9_]*");
            names.add(machine ? below : below.isEmpty() ? above : above + " | " + below);
        }
        return names;
    }

    /** As the CSV files have it: a number with its printed precision, a date as year, month and day. */
    public static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : number(cell);
            case BLANK -> "";
            default -> "unexpected: " + cell;
        };
    }

    private static String number(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        int point = format.indexOf('.');
        int decimals = point < 0
                ? 0
                : (int) format.substring(point)
                        .chars()
                        .filter(letter -> letter == '0')
                        .count();
        return BigDecimal.valueOf(cell.getNumericCellValue()).setScale(decimals).toPlainString();
    }
}
