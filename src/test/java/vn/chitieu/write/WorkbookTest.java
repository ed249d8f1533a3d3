package vn.chitieu.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chitieu.write.Extractions.CATALOGUE;
import static vn.chitieu.write.Extractions.blank;
import static vn.chitieu.write.Extractions.extraction;
import static vn.chitieu.write.Extractions.header;
import static vn.chitieu.write.Extractions.printed;
import static vn.chitieu.write.Extractions.reported;
import static vn.chitieu.write.Extractions.unmatched;
import static vn.chitieu.write.Extractions.unread;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;
import vn.chitieu.observation.Severity;
import vn.chitieu.write.result.CodeList;
import vn.chitieu.write.workbook.SheetSize;
import vn.chitieu.write.workbook.WorkbookFormat;

/** What the workbook shows, sheet by sheet. */
class WorkbookTest {
    private static final ReportHeader JUSTICE = header("Sở Tư pháp", Period.half(2023, 1));

    @TempDir
    Path folder;

    @Test
    void theSheetsStandInTheirOrderAndTheFiguresComeFirst() throws Exception {
        Path file = written(extraction("a.txt", JUSTICE, reported("plan.rate", "95.84")));

        assertThat(titles(file))
                .containsExactly(
                        "Số liệu",
                        "Ma trận",
                        "Bỏ trống (tổng hợp)",
                        "Bỏ trống",
                        "Mâu thuẫn",
                        "Chưa nhận diện",
                        "Tài liệu",
                        "Hướng dẫn");
        assertThat(SheetRows.<Integer>read(file, book -> book.getActiveSheetIndex()))
                .isZero();
    }

    @Test
    void theHeaderStaysInViewIsPrintedOnEachPageAndHasFilters() throws Exception {
        Path file = written(extraction("a.txt", JUSTICE, reported("plan.rate", "95.84"), blank("files.total")));

        String framed = SheetRows.read(file, book -> {
            XSSFSheet sheet = book.getSheet("Số liệu");
            return String.join(
                    " ",
                    "rows " + sheet.getPaneInformation().getHorizontalSplitTopRow(),
                    "columns " + sheet.getPaneInformation().getVerticalSplitLeftColumn(),
                    "repeated " + sheet.getRepeatingRows().formatAsString(),
                    "filtered " + sheet.getCTWorksheet().getAutoFilter().getRef(),
                    "landscape " + sheet.getPrintSetup().getLandscape());
        });
        assertThat(framed).isEqualTo("rows 2 columns 2 repeated 1:2 filtered A2:AE4 landscape true");
    }

    @Test
    void figuresAreNumbersInTheFormatOfTheirUnitAndCodesAreText() throws Exception {
        Path file = written(
                extraction("a.txt", JUSTICE, reported("plan.rate", "95.80"), reported("files.total", "1234567")));

        assertThat(cells(file, "Số liệu", "value"))
                .allSatisfy(cell -> assertThat(cell).startsWith("NUMERIC"));
        assertThat(cells(file, "Số liệu", "value"))
                .containsExactly("NUMERIC 95.80 as #,##0.00\" %\"", "NUMERIC 1234567 as #,##0");
        assertThat(cells(file, "Số liệu", "stt")).containsExactly("STRING 6.10 as @", "STRING 6.10 as @");
        assertThat(cells(file, "Số liệu", "period_end"))
                .containsExactly("NUMERIC 2023-06-30 as dd/mm/yyyy", "NUMERIC 2023-06-30 as dd/mm/yyyy");
        assertThat(cells(file, "Số liệu", "report_date")).contains("STRING 2023-06 as @");
    }

    @Test
    void aNumberThatASpreadsheetWouldRoundStaysText() throws Exception {
        String fifteen = "123456789012.345";
        String sixteen = "1234567890123.456";
        String forty = "1234567890123456789012345678901234567.890";

        Path file = written(extraction(
                "a.txt",
                JUSTICE,
                reported("files.total", fifteen),
                reported("files.total", sixteen),
                reported("files.total", forty),
                reported("files.total", "100000000000000000000")));

        assertThat(cells(file, "Số liệu", "value"))
                .containsExactly(
                        "NUMERIC 123456789012.345 as #,##0.000",
                        "STRING " + sixteen + " as @",
                        "STRING " + forty + " as @",
                        "NUMERIC 100000000000000000000 as #,##0");
    }

    @Test
    void hostileTextIsTextAndNoFormula() throws Exception {
        List<String> labels = List.of(
                "=cmd|' /C calc'!A0",
                "+1+1",
                "@SUM(A1)",
                "=HYPERLINK(\"http://x\",\"y\")",
                "_x0041_ _x005F_",
                "<b>&amp;</b> ]]>",
                "\uD83D\uDE00",
                "'quoted");
        Observation[] rows = labels.stream()
                .map(label -> reported("files.total", printed(label, "Hồ sơ", "1"), "1"))
                .toArray(Observation[]::new);

        Path file = written(extraction("=a\".txt", JUSTICE, rows));

        assertThat(column(file, "Số liệu", "label")).isEqualTo(labels);
        assertThat(cells(file, "Số liệu", "label"))
                .allSatisfy(cell -> assertThat(cell).startsWith("STRING"));
        assertThat(formulas(file)).isEmpty();
    }

    @Test
    void whatNoCellHoldsIsReplacedOrCutAndSaysSo() throws Exception {
        Path file = written(extraction(
                "a.txt",
                JUSTICE,
                reported("files.total", printed("a\uD83D\u0001b\nc", "Hồ sơ", "1"), "1"),
                reported("files.total", printed("x".repeat(40_000), "Hồ sơ", "1"), "1"),
                reported("files.total", printed("_x0041_".repeat(4_700), "Hồ sơ", "1"), "1")));

        List<String> labels = column(file, "Số liệu", "label");
        assertThat(labels.get(0)).isEqualTo("a? b c");
        assertThat(labels.get(1)).isEqualTo("x".repeat(32_000) + " … (còn 8000 chữ, xem tệp CSV)");
        assertThat(labels.get(2)).startsWith("_x0041__x0041_").endsWith(" chữ, xem tệp CSV)");
    }

    @Test
    void aSignInTheRowSaysWhatColoursSay() throws Exception {
        Path file = written(
                extraction(
                        "a.txt",
                        JUSTICE,
                        reported("plan.rate", "1"),
                        reported("plan.rate", "1", Flag.CHECK_FAILED, Flag.LOW_MATCH),
                        reported("plan.rate", "1", Flag.LOW_MATCH),
                        blank("files.total")),
                unread("b.pdf", DocumentStatus.ENCRYPTED, "a password is needed"));

        assertThat(column(file, "Số liệu", "mark")).containsExactly("", "▲", "●", "○");
        assertThat(column(file, "Số liệu", "flags_vi"))
                .containsExactly("", "Chưa chắc chỉ tiêu; Mâu thuẫn số liệu", "Chưa chắc chỉ tiêu", "");
        assertThat(column(file, "Số liệu", "status_vi"))
                .containsExactly("Có số liệu", "Có số liệu", "Có số liệu", "Để trống");
        assertThat(column(file, "Tài liệu", "mark")).containsExactly("●", "×");
        assertThat(rules(file, "Số liệu"))
                .containsExactly("$A3=\"▲\"", "$A3=\"×\"", "$A3=\"●\"", "$A3=\"○\"", "$A3=\"–\"", "$A3=\"i\"");
    }

    @Test
    void contradictionsStandWorstFirstAndSayWhatToDo() throws Exception {
        Path file = written(withFindings(
                finding(Rule.SERIES_JUMP, Severity.INFO),
                finding(Rule.SUM, Severity.ERROR),
                finding(Rule.UNIT_CONFLICT, Severity.WARNING),
                finding(Rule.RATIO, Severity.ERROR)));

        assertThat(column(file, "Mâu thuẫn", "rule")).containsExactly("sum", "ratio", "unit_conflict", "series_jump");
        assertThat(column(file, "Mâu thuẫn", "severity_vi"))
                .containsExactly("Chắc chắn sai", "Chắc chắn sai", "Có thể sai", "Nên xem");
        assertThat(column(file, "Mâu thuẫn", "advice"))
                .allSatisfy(advice -> assertThat(advice).isNotEmpty());
        assertThat(column(file, "Mâu thuẫn", "observed")).containsOnly("95.84");
    }

    @Test
    void candidatesBearTheirNames() throws Exception {
        Path file = written(extraction("a.txt", JUSTICE, unmatched("Nhãn lạ")));

        assertThat(column(file, "Chưa nhận diện", "candidate_1_name")).containsExactly("Tổng số hồ sơ");
        assertThat(column(file, "Chưa nhận diện", "candidate_3_name")).containsExactly("");
        assertThat(column(file, "Chưa nhận diện", "reason_vi")).containsExactly("Tên lạ");
    }

    @Test
    void blanksAreSummedUpByAgencyWithItsProvinceAndBySection() throws Exception {
        Blank missing = new Blank(Optional.of("files.paper"), "1", "x", BlankKind.MISSING_ROW, Optional.empty());
        Blank empty = new Blank(Optional.of("files.total"), "2", "y", BlankKind.BLANK, Optional.empty());
        Path file = written(
                withBlanks("a.txt", extraction("a.txt", JUSTICE, reported("plan.rate", "1")), missing, empty),
                withBlanks("b.txt", extraction("b.txt", JUSTICE, reported("plan.rate", "1")), missing));

        List<Map<String, String>> rows = rows(file, "Bỏ trống (tổng hợp)");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("agency", "Sở Tư pháp, Khánh Hòa")
                .containsEntry("asked", "5")
                .containsEntry("reported", "2")
                .containsEntry("missing_row", "2")
                .containsEntry("blank", "1")
                .containsEntry("open_rate", "60.0");
        assertThat(rows.get(1)).containsEntry("agency", "Tất cả cơ quan").containsEntry("asked", "5");
    }

    @Test
    void theMatrixIsGroupedBySection() throws Exception {
        Path file = written(extraction(
                "a.txt", JUSTICE, reported("plan.rate", "95.84"), reported("plan.issued", "1"), blank("files.total")));

        assertThat(column(file, "Ma trận", "indicator_name"))
                .containsExactly(
                        "Thủ tục, hồ sơ", "Tỷ lệ hoàn thành kế hoạch", "Tổng số hồ sơ", "Chỉ đạo", "Ban hành kế hoạch");
        assertThat(column(file, "Ma trận", "Sở Tư pháp, Khánh Hòa | 2023-H1"))
                .containsExactly("", "95.84", "", "", "1");
        assertThat(SheetRows.<List<Integer>>read(file, book -> levels(book.getSheet("Ma trận"))))
                .containsExactly(0, 0, 0, 1, 1, 0, 1);
    }

    private static List<Integer> levels(Sheet sheet) {
        List<Integer> levels = new ArrayList<>();
        sheet.forEach(row -> levels.add(row.getOutlineLevel()));
        return levels;
    }

    @Test
    void whatOneSheetCannotHoldGoesToFurtherOnes() throws Exception {
        Extraction[] documents = new Extraction[3];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = extraction(
                    i + ".txt",
                    header("Sở " + i, Period.half(2023, 1)),
                    reported("plan.rate", "1"),
                    blank("files.total"));
        }

        Path file = written(new SheetSize(6, 6), SourceLinks.NONE, documents);

        assertThat(titles(file))
                .contains("Số liệu", "Số liệu (2)", "Ma trận", "Ma trận (2)")
                .containsSubsequence("Số liệu (2)", "Ma trận", "Ma trận (2)", "Bỏ trống (tổng hợp)");
        assertThat(column(file, "Số liệu", "document")).containsExactly("0.txt", "0.txt", "1.txt", "1.txt");
        assertThat(column(file, "Số liệu (2)", "document")).containsExactly("2.txt", "2.txt");
        assertThat(rows(file, "Ma trận").get(1)).containsKeys("Sở 0, Khánh Hòa | 2023-H1", "Sở 1, Khánh Hòa | 2023-H1");
        assertThat(column(file, "Ma trận (2)", "Sở 2, Khánh Hòa | 2023-H1")).containsExactly("", "1", "");
        assertThat(column(file, "Ma trận (2)", "indicator")).containsExactly("", "plan.rate", "files.total");
    }

    @Test
    void everyValueLeadsToItsDocument() throws Exception {
        SourceLinks links = (document, page) ->
                Optional.of(URI.create("../b%C3%A1o%20c%C3%A1o.pdf" + (page > 0 ? "#page=" + page : "")));

        Path file = written(SheetSize.EXCEL, links, extraction("a.txt", JUSTICE, reported("plan.rate", "1")));

        assertThat(formulas(file)).containsOnly("HYPERLINK(\"../báo cáo.pdf\",\"mở\")");
        assertThat(column(file, "Số liệu", "source")).containsExactly("mở");
        assertThat(column(file, "Tài liệu", "source")).containsExactly("mở");
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws Exception {
        Extraction extraction = extraction("a.txt", JUSTICE, reported("plan.rate", "95.84"), unmatched("Nhãn lạ"));
        byte[] first = Files.readAllBytes(written(extraction));
        Thread.sleep(2_100); // times in a zip file are two seconds apart

        assertThat(Files.readAllBytes(written(extraction))).isEqualTo(first);
    }

    @Test
    void aRunWithoutDocumentsMakesEmptySheets() throws Exception {
        Path file = written();

        assertThat(titles(file)).hasSize(8);
        assertThat(rows(file, "Số liệu")).isEmpty();
        assertThat(Written.names(folder)).containsExactly("chitieu.xlsx");
    }

    @Test
    void theGuideSaysOfEveryListOfCodesWhatItIs() throws Exception {
        List<String> first = SheetRows.read(written(), book -> firstCells(book.getSheet("Hướng dẫn")));

        List<String> headings = Stream.iterate(1, i -> i < first.size(), i -> i + 1)
                .filter(i -> first.get(i).equals("Chữ hiển thị"))
                .map(i -> first.get(i - 1))
                .toList();
        assertThat(headings)
                .hasSameSizeAs(CodeList.values())
                .allSatisfy(heading -> assertThat(heading).matches("\\p{Lu}[\\p{L} ]+ \\([a-z]+\\)"));
    }

    private static List<String> firstCells(Sheet sheet) {
        List<String> cells = new ArrayList<>();
        sheet.forEach(row -> cells.add(SheetRows.text(row.getCell(0))));
        return cells;
    }

    @Test
    void aFileThatCannotBeMadeIsNamed() throws IOException {
        Path barred = Files.createDirectories(folder.resolve(".chitieu.xlsx.part/barred"));

        assertThatThrownBy(this::written)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write " + barred.getParent() + ": ");
    }

    private Path written(Extraction... extractions) throws IOException {
        return written(SheetSize.EXCEL, SourceLinks.NONE, extractions);
    }

    private Path written(SheetSize size, SourceLinks links, Extraction... extractions) throws IOException {
        WorkbookFormat format = new WorkbookFormat(CATALOGUE, links, folder, size);
        try (RunWriter writer = RunWriter.open(folder, List.of(new Tables(CATALOGUE, folder, List.of(format))))) {
            for (Extraction extraction : extractions) {
                writer.write(extraction);
            }
            writer.commit();
        }
        return folder.resolve(WorkbookFormat.FILE);
    }

    private static Extraction withBlanks(String name, Extraction extraction, Blank... blanks) {
        return new Extraction(
                name,
                extraction.sha256(),
                extraction.mediaType(),
                extraction.status(),
                "",
                0,
                extraction.report(),
                List.of(),
                List.of(blanks),
                0);
    }

    private static Extraction withFindings(Finding... findings) {
        Extraction extraction = extraction("a.txt", JUSTICE, reported("plan.rate", "95.84"));
        return new Extraction(
                "a.txt",
                "c0ffee",
                "text/plain",
                DocumentStatus.EXTRACTED,
                "",
                0,
                extraction.report(),
                List.of(findings),
                List.of(),
                0);
    }

    private static Finding finding(Rule rule, Severity severity) {
        Observation subject = reported("plan.rate", "95.84");
        return new Finding(rule, severity, subject, List.of(subject), "95.84", "=4/33", new Sentence("@x", "=y"));
    }

    private static List<String> titles(Path file) {
        return SheetRows.read(file, book -> {
            List<String> titles = new ArrayList<>();
            book.sheetIterator().forEachRemaining(sheet -> titles.add(sheet.getSheetName()));
            return titles;
        });
    }

    private static List<Map<String, String>> rows(Path file, String sheet) {
        return SheetRows.read(file, book -> SheetRows.of(book.getSheet(sheet)));
    }

    private static List<String> column(Path file, String sheet, String column) {
        return rows(file, sheet).stream().map(row -> row.get(column)).toList();
    }

    /** Type, content and format of each cell of a column. */
    private static List<String> cells(Path file, String sheet, String column) {
        return SheetRows.read(file, book -> {
            List<String> cells = new ArrayList<>();
            Sheet read = book.getSheet(sheet);
            for (Cell head : read.getRow(1)) {
                if (head.getStringCellValue().equals(column)) {
                    for (int i = 2; i <= read.getLastRowNum(); i++) {
                        Cell cell = read.getRow(i).getCell(head.getColumnIndex());
                        cells.add(cell.getCellType() + " " + SheetRows.text(cell) + " as "
                                + cell.getCellStyle().getDataFormatString());
                    }
                }
            }
            return cells;
        });
    }

    private static List<String> formulas(Path file) {
        return SheetRows.read(file, book -> {
            List<String> formulas = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(cell.getCellFormula());
                        }
                    }
                }
            }
            return formulas;
        });
    }

    private static List<String> rules(Path file, String sheet) {
        return SheetRows.read(file, book -> {
            SheetConditionalFormatting formats = book.getSheet(sheet).getSheetConditionalFormatting();
            List<String> rules = new ArrayList<>();
            for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
                rules.add(formats.getConditionalFormattingAt(i).getRule(0).getFormula1());
            }
            return rules;
        });
    }
}
