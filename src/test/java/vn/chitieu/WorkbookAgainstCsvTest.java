package vn.chitieu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.File;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.tabular.CellText;
import vn.chitieu.write.SheetRows;

/** The workbook of a run over the fixtures, opened and calculated anew by LibreOffice, says what the CSV files say. */
class WorkbookAgainstCsvTest {
    private static final String CALCULATES_ALL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
            </item></oor:items>
            """;

    @TempDir
    Path folder;

    @Test
    void everyCellIsThatOfTheCsvFileAfterLibreOfficeSavedIt() throws Exception {
        assumeTrue(isInstalled(), "soffice is not installed");
        Path results = folder.resolve("kết quả");
        assertThat(Desk.execute("extract", "fixtures/reports", "--out", results.toString(), "--quiet")
                        .code())
                .isZero();

        Path saved = savedAnew(results.resolve("chitieu.xlsx"));

        assertThat(rows(saved, "Số liệu")).hasSizeGreaterThan(1_000);
        assertSame(saved, "Số liệu", results.resolve("observations.csv"));
        assertSame(saved, "Bỏ trống", results.resolve("blanks.csv"));
        assertSame(saved, "Chưa nhận diện", results.resolve("unmatched.csv"));
        assertSame(saved, "Tài liệu", results.resolve("documents.csv"));
        assertSame(saved, "Ma trận", results.resolve("matrix.csv"));
        assertSame(saved, "Mâu thuẫn", results.resolve("checks.csv"));
        assertThat(SheetRows.<List<String>>read(saved, book -> wrong(book)))
                .as("errors, and formulas that are no links")
                .isEmpty();
        assertThat(rows(saved, "Số liệu"))
                .allSatisfy(row -> assertThat(row.get("source")).matches("mở|tr\\. \\d+"));
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    private Path savedAnew(Path workbook) throws Exception {
        Path profile = folder.resolve("profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), CALCULATES_ALL);
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.resolve("saved").toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return folder.resolve("saved").resolve("chitieu.xlsx");
    }

    /** In the order of the file; the contradictions by severity. */
    private static void assertSame(Path workbook, String sheet, Path csv) throws Exception {
        List<Map<String, String>> expected = csv(csv);
        List<Map<String, String>> actual = rows(workbook, sheet).stream()
                .filter(row -> !row.getOrDefault("indicator", "-").isEmpty() || !sheet.equals("Ma trận"))
                .toList();
        if (sheet.equals("Mâu thuẫn")) {
            expected.sort(Comparator.comparing(
                    row -> List.of("error", "warning", "info").indexOf(row.get("severity"))));
        }
        assertThat(actual).as(sheet).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Map<String, String> own = new LinkedHashMap<>(actual.get(i));
            own.keySet().retainAll(expected.get(i).keySet());
            assertThat(own).as(sheet + ", row " + i).isEqualTo(expected.get(i));
        }
    }

    private static List<Map<String, String>> rows(Path workbook, String sheet) {
        return SheetRows.read(workbook, book -> SheetRows.of(book.getSheet(sheet)));
    }

    private static List<Map<String, String>> csv(Path file) throws Exception {
        try (var reader = new CSVReaderBuilder(
                        new StringReader(Files.readString(file).substring(1)))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            List<String[]> lines = reader.readAll();
            List<Map<String, String>> rows = new ArrayList<>();
            for (String[] line : lines.subList(1, lines.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < line.length; i++) {
                    row.put(lines.get(0)[i], CellText.printed(line[i]));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static List<String> wrong(Iterable<Sheet> sheets) {
        List<String> wrong = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    boolean link = cell.getCellType() == CellType.FORMULA
                            && cell.getCellFormula().startsWith("HYPERLINK(\"../");
                    boolean formula = cell.getCellType() == CellType.FORMULA && !link;
                    if (formula || SheetRows.text(cell).startsWith("unexpected")) {
                        wrong.add(sheet.getSheetName() + " " + cell.getAddress() + " " + cell);
                    }
                }
            }
        }
        return wrong;
    }
}
