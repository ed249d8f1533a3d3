package vn.chitieu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.chitieu.read.format.UnreadableException;

/** What XLSX and XLS have in common, made by POI in both. */
class WorkbookTest {
    @Test
    void numbersAreShownByTheirFormatsAndTextStaysText() throws IOException, UnreadableException {
        assertReads(
                workbook -> {
                    Sheet sheet = workbook.createSheet("A");
                    head(sheet);
                    row(sheet, 1, "1", "Tỷ lệ", "%", 0.9584).getCell(3).setCellStyle(format(workbook, "0.00%"));
                    row(sheet, 2, "2", "Tỷ lệ", "%", 95.84);
                    row(sheet, 3, "3", "Số hồ sơ", "Hồ sơ", 1451.0).getCell(3).setCellStyle(format(workbook, "#,##0"));
                    row(sheet, 4, "4", "Số hồ sơ", "Hồ sơ", "1.451");
                    row(sheet, 5, "5", "Số hồ sơ", "Hồ sơ", true);
                },
                """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                1/2: 1 ¦ Tỷ lệ ¦ % ¦ 95,84%
                1/3: 2 ¦ Tỷ lệ ¦ % ¦ 95,84
                1/4: 3 ¦ Số hồ sơ ¦ Hồ sơ ¦ 1.451
                1/5: 4 ¦ Số hồ sơ ¦ Hồ sơ ¦ 1.451
                1/6: 5 ¦ Số hồ sơ ¦ Hồ sơ ¦ TRUE
                """);
    }

    @Test
    void formulasShowTheirStoredResults() throws IOException, UnreadableException {
        assertReads(
                workbook -> {
                    Sheet sheet = workbook.createSheet("A");
                    head(sheet);
                    row(sheet, 1, "1", "Tổng", "Hồ sơ", "").getCell(3).setCellFormula("2+3");
                    row(sheet, 2, "2", "Lỗi", "Hồ sơ", "").getCell(3).setCellFormula("1/0");
                    row(sheet, 3, "3", "Chữ", "Hồ sơ", "").getCell(3).setCellFormula("\"a\"&\"b\"");
                    row(sheet, 4, "4", "Đúng", "Hồ sơ", "").getCell(3).setCellFormula("1=1");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                },
                """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                1/2: 1 ¦ Tổng ¦ Hồ sơ ¦ 5
                1/3: 2 ¦ Lỗi ¦ Hồ sơ ¦ #DIV/0!
                1/4: 3 ¦ Chữ ¦ Hồ sơ ¦ ab
                1/5: 4 ¦ Đúng ¦ Hồ sơ ¦ TRUE
                """);
    }

    @Test
    void v4AFormulaThatWasNeverCalculatedCountsAsBlankAndIsNamed() throws IOException, UnreadableException {
        assertReads(
                workbook -> {
                    Sheet sheet = workbook.createSheet("A");
                    head(sheet);
                    row(sheet, 1, "1", "Tổng", "Hồ sơ", "").getCell(3).setCellFormula("2+3");
                },
                """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                1/2: 1 ¦ Tổng ¦ Hồ sơ ¦\s
                ! sheet A: formulas without a stored result count as blank: D2
                """);
    }

    @Test
    void v1WhatIsHiddenIsNamedAndLeftOut() throws IOException, UnreadableException {
        assertReads(
                workbook -> {
                    Sheet hidden = workbook.createSheet("Ẩn");
                    row(hidden, 0, "nháp");
                    Sheet sheet = workbook.createSheet("A");
                    head(sheet);
                    row(sheet, 1, "1", "Số hồ sơ", "Hồ sơ", 5.0, "nháp");
                    row(sheet, 2, "2", "Số hồ sơ", "Hồ sơ", 6.0).setZeroHeight(true);
                    row(sheet, 3, "3", "Số hồ sơ", "Hồ sơ", 7.0);
                    sheet.setColumnHidden(4, true);
                    workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
                    workbook.setActiveSheet(1);
                },
                """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                1/2: 1 ¦ Số hồ sơ ¦ Hồ sơ ¦ 5
                1/4: 3 ¦ Số hồ sơ ¦ Hồ sơ ¦ 7
                ! sheet Ẩn: hidden, holds text and is left out
                ! sheet A: hidden rows hold text and are left out: 3
                ! sheet A: hidden columns hold text and are left out: E
                """);
    }

    @Test
    void v2AMergedRegionShowsItsTextInItsFirstRowThatIsSeen() throws IOException, UnreadableException {
        assertReads(
                workbook -> {
                    Sheet sheet = workbook.createSheet("A");
                    head(sheet);
                    row(sheet, 1, "1", "Nhóm", "Hồ sơ", 5.0).setZeroHeight(true);
                    row(sheet, 2, "2", "", "Hồ sơ", 6.0);
                    row(sheet, 3, "3", "", "Hồ sơ", 7.0);
                    sheet.addMergedRegion(new CellRangeAddress(1, 3, 1, 1));
                },
                """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                1/3: 2 ¦ Nhóm(1x2) ¦ Hồ sơ ¦ 6
                1/4: 3 ¦ Hồ sơ ¦ 7
                ! sheet A: hidden rows hold text and are left out: 2
                """);
    }

    @Test
    void v3TextUnderMergedCellsIsNamed() throws IOException, UnreadableException {
        assertReads(
                workbook -> {
                    Sheet sheet = workbook.createSheet("A");
                    head(sheet);
                    row(sheet, 1, "1", "Nhóm", "sót lại", 5.0);
                    row(sheet, 2, "2", "Số", "Hồ sơ", 6.0);
                    sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
                },
                """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                1/2: 1 ¦ Nhóm(2x1) ¦ 5
                1/3: 2 ¦ Số ¦ Hồ sơ ¦ 6
                ! sheet A: text under merged cells is left out: C2
                """);
    }

    @Test
    void formatsAloneMakeNoCells() throws IOException, UnreadableException {
        assertReads(
                workbook -> {
                    Sheet sheet = workbook.createSheet("A");
                    head(sheet);
                    row(sheet, 1, "1", "Số hồ sơ", "Hồ sơ", 5.0);
                    CellStyle box = workbook.createCellStyle();
                    box.setBorderLeft(BorderStyle.THIN);
                    for (int number = 0; number < 300; number++) {
                        Row row = number < 2 ? sheet.getRow(number) : sheet.createRow(number);
                        for (int column = number < 2 ? 4 : 0; column < 40; column++) {
                            row.createCell(column).setCellStyle(box);
                        }
                    }
                    sheet.createRow(60_000).createCell(200).setCellStyle(box);
                },
                """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                1/2: 1 ¦ Số hồ sơ ¦ Hồ sơ ¦ 5
                """);
    }

    @Test
    void footnoteMarksGoButSquareMetresStay() throws IOException, UnreadableException {
        assertReads(
                workbook -> {
                    Sheet sheet = workbook.createSheet("A");
                    Font raised = workbook.createFont();
                    raised.setTypeOffset(Font.SS_SUPER);
                    RichTextString note = rich(workbook, "Hồ sơ1 trực tuyến");
                    note.applyFont(5, 6, raised);
                    RichTextString area = rich(workbook, "Diện tích m2");
                    area.applyFont(11, 12, raised);
                    sheet.createRow(0).createCell(0).setCellValue(note);
                    sheet.createRow(1).createCell(0).setCellValue(area);
                },
                """
                1/1> Hồ sơ trực tuyến
                1/2> Diện tích m2
                """);
    }

    @Test
    void commentsAreNotPrintedAndZerosOnlyIfTheSheetShowsThem() throws IOException, UnreadableException {
        assertReads(
                workbook -> {
                    Sheet sheet = workbook.createSheet("A");
                    head(sheet);
                    row(sheet, 1, "1", "Số hồ sơ", "Hồ sơ", 0.0);
                    sheet.setDisplayZeros(false);
                    var anchor = workbook.getCreationHelper().createClientAnchor();
                    var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
                    comment.setString(rich(workbook, "ghi nhớ"));
                    sheet.getRow(1).getCell(1).setCellComment(comment);
                },
                """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                1/2: 1 ¦ Số hồ sơ ¦ Hồ sơ ¦\s
                """);
    }

    private static RichTextString rich(Workbook workbook, String text) {
        return workbook instanceof HSSFWorkbook ? new HSSFRichTextString(text) : new XSSFRichTextString(text);
    }

    private static CellStyle format(Workbook workbook, String code) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    private static void head(Sheet sheet) {
        row(sheet, 0, "STT", "Chỉ tiêu", "Đơn vị", "Số liệu");
    }

    static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < values.length; column++) {
            Cell cell = row.createCell(column);
            if (values[column] instanceof Double value) {
                cell.setCellValue(value);
            } else if (values[column] instanceof Boolean value) {
                cell.setCellValue(value);
            } else if (!values[column].equals("")) {
                cell.setCellValue((String) values[column]);
            }
        }
        return row;
    }

    private static void assertReads(Consumer<Workbook> made, String text) throws IOException, UnreadableException {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            try (workbook) {
                made.accept(workbook);
                assertThat(SheetText.of(workbook))
                        .as(workbook.getClass().getSimpleName())
                        .isEqualTo(text.strip());
            }
        }
    }
}
