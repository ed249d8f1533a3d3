package vn.chitieu.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chitieu.score.Program;
import vn.chitieu.tabular.CellText;
import vn.chitieu.write.parquet.DuckDb;
import vn.chitieu.write.parquet.ParquetTables;
import vn.chitieu.write.result.Column;
import vn.chitieu.write.result.ColumnType;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.Listings;
import vn.chitieu.write.workbook.SheetSize;
import vn.chitieu.write.workbook.WorkbookFormat;

/**
 * Every format of a run says the same, value for value. Each is read back by a program that is not ours and said in one
 * way: numbers as plain decimals without zeros behind, text as a CSV cell holds it, nothing as an empty text.
 */
class AgreementTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        WorkbookFormat workbook =
                new WorkbookFormat(Program.BUNDLED.catalogue(), SourceLinks.NONE, folder, SheetSize.EXCEL);
        FixtureRun.write(folder, List.of(new CsvTables(CsvStyle.PLAIN), new ParquetTables(), workbook));
        FixtureRun.write(folder.resolve("vi"), List.of(new CsvTables(CsvStyle.EXCEL_VI)));
    }

    static List<Listing> listings() {
        return Listings.all(Program.BUNDLED.catalogue());
    }

    @ParameterizedTest
    @MethodSource("listings")
    void csvForAVietnameseExcelSaysTheSame(Listing listing) throws Exception {
        assertThat(csv(folder.resolve("vi"), CsvStyle.EXCEL_VI, listing))
                .isEqualTo(csv(folder, CsvStyle.PLAIN, listing));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void parquetSaysTheSame(Listing listing) throws Exception {
        assertThat(parquet(listing)).isEqualTo(csv(folder, CsvStyle.PLAIN, listing));
    }

    /** The sheets have an order of their own, and further columns; the summary is shown by agency and section alone. */
    @ParameterizedTest
    @CsvSource({
        "observations, Số liệu,        ",
        "blanks,       Bỏ trống,       ",
        "checks,       Mâu thuẫn,      ",
        "unmatched,    Chưa nhận diện, ",
        "documents,    Tài liệu,       elapsed_ms"
    })
    void theWorkbookSaysTheSame(String name, String sheet, @Nullable String missing) throws Exception {
        Listing listing = listings().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> left = missing == null ? List.of() : List.of(missing);
        List<Integer> kept = Stream.iterate(0, i -> i < listing.columns().size(), i -> i + 1)
                .filter(i -> !left.contains(listing.columns().get(i).name()))
                .toList();
        assertThat(sheet(sheet, kept.stream().map(listing.columns()::get).toList()))
                .containsExactlyInAnyOrderElementsOf(csv(folder, CsvStyle.PLAIN, listing).stream()
                        .map(row -> kept.stream().map(row::get).toList())
                        .toList());
    }

    private static List<List<String>> sheet(String name, List<Column> columns) throws IOException {
        try (InputStream file = Files.newInputStream(folder.resolve(WorkbookFormat.FILE));
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            XSSFSheet sheet = workbook.getSheet(name);
            Map<String, Integer> places = new HashMap<>();
            sheet.getRow(1).forEach(cell -> places.put(cell.getStringCellValue(), cell.getColumnIndex()));
            List<List<String>> rows = new ArrayList<>();
            for (int i = 2; i <= sheet.getLastRowNum(); i++) {
                XSSFRow row = sheet.getRow(i);
                rows.add(columns.stream()
                        .map(column -> said(column, row.getCell(place(places, column))))
                        .toList());
            }
            return rows;
        }
    }

    private static int place(Map<String, Integer> places, Column column) {
        return Objects.requireNonNull(places.get(column.name()), column.name());
    }

    private static String said(Column column, @Nullable XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case BLANK -> "";
            case STRING -> {
                String text = cell.getStringCellValue();
                yield isNumber(column, text) ? number(new BigDecimal(text)) : CellText.of(text);
            }
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : number(new BigDecimal(Double.toString(cell.getNumericCellValue())));
            default -> throw new AssertionError(cell.getCellType() + " in " + cell.getAddress());
        };
    }

    /** Each format has its own way with the rows, so that a file without any would agree with anything. */
    @ParameterizedTest
    @MethodSource("listings")
    void thereIsSomethingToAgreeOn(Listing listing) throws Exception {
        List<List<String>> rows = csv(folder, CsvStyle.PLAIN, listing);
        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(Files.size(folder.resolve(listing.name() + ".parquet"))).isPositive();
    }

    private static List<List<String>> csv(Path folder, CsvStyle style, Listing listing) throws Exception {
        List<List<String>> records = Written.read(folder, style).records(CsvTables.file(listing));
        assertThat(records.get(0))
                .isEqualTo(listing.columns().stream().map(Column::name).toList());
        List<List<String>> rows = new ArrayList<>();
        for (List<String> cells : records.subList(1, records.size())) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                row.add(said(listing.columns().get(i), cells.get(i), style));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String said(Column column, String cell, CsvStyle style) {
        String decimal = style == CsvStyle.EXCEL_VI ? cell.replace(',', '.') : cell;
        return isNumber(column, decimal) ? number(new BigDecimal(decimal)) : cell;
    }

    private static boolean isNumber(Column column, String cell) {
        boolean mayBe = column.type() != ColumnType.TEXT && column.type() != ColumnType.DATE;
        return mayBe && cell.matches("-?\\d+(\\.\\d+)?");
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<List<String>> parquet(Listing listing) throws SQLException {
        try (DuckDb duckDb = DuckDb.start()) {
            List<String> fields = new ArrayList<>();
            Path file = folder.resolve(listing.name() + ".parquet");
            duckDb.ask("SELECT column_name FROM (DESCRIBE SELECT * FROM %s)", file)
                    .forEach(row -> fields.add(Objects.requireNonNull(row.get(0))));
            String cells = String.join(
                    ", ",
                    listing.columns().stream()
                            .map(column -> cell(column, fields))
                            .toList());
            return duckDb.ask("SELECT " + cells + " FROM %s", file).stream()
                    .map(row -> said(listing, row))
                    .toList();
        }
    }

    /** What a column holds: figures with all digits, lists joined. */
    private static String cell(Column column, List<String> fields) {
        if (column.name().equals("flags")) {
            return "array_to_string(flags, ';')";
        }
        String exact = column.name() + "_exact";
        return "\"" + (fields.contains(exact) ? exact : column.name()) + "\"";
    }

    private static List<String> said(Listing listing, List<@Nullable String> row) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Column column = listing.columns().get(i);
            String cell = Objects.requireNonNullElse(row.get(i), "");
            said.add(said(column, isNumber(column, cell) ? cell : CellText.of(cell), CsvStyle.PLAIN));
        }
        return said;
    }
}
