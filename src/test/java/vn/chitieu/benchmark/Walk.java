package vn.chitieu.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What a format's own library needs to walk a document from end to end for its bare text: the least it can cost. */
enum Walk {
    /** PDFBox's text stripper, sorted by position. */
    PDF {
        @Override
        int length(byte[] bytes) throws IOException {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                return stripper.getText(document).length();
            }
        }
    },
    /** POI's document, the text of every paragraph and cell. */
    DOCX {
        @Override
        int length(byte[] bytes) throws IOException {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                return lengthOf(document.getBodyElements());
            }
        }
    },
    /** POI's document, the text of every paragraph. */
    DOC {
        @Override
        int length(byte[] bytes) throws IOException {
            try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
                Range range = document.getRange();
                int length = 0;
                for (int paragraph = 0; paragraph < range.numParagraphs(); paragraph++) {
                    length += range.getParagraph(paragraph).text().length();
                }
                return length;
            }
        }
    },
    /** POI's workbook, every cell as shown. */
    XLSX {
        @Override
        int length(byte[] bytes) throws IOException {
            try (InputStream stream = new ByteArrayInputStream(bytes);
                    Workbook workbook = new XSSFWorkbook(stream)) {
                return lengthOf(workbook);
            }
        }
    },
    /** POI's workbook, every cell as shown. */
    XLS {
        @Override
        int length(byte[] bytes) throws IOException {
            try (Workbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
                return lengthOf(workbook);
            }
        }
    };

    /** The length of the text, so that none of the work can be left out. */
    abstract int length(byte[] bytes) throws IOException;

    private static int lengthOf(List<IBodyElement> elements) {
        int length = 0;
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                length += paragraph.getText().length();
            } else if (element instanceof XWPFTable table) {
                length += lengthOf(table);
            }
        }
        return length;
    }

    private static int lengthOf(XWPFTable table) {
        int length = 0;
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                length += lengthOf(cell.getBodyElements());
            }
        }
        return length;
    }

    private static int lengthOf(Workbook workbook) {
        DataFormatter formatter = new DataFormatter();
        int length = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    length += formatter.formatCellValue(cell).length();
                }
            }
        }
        return length;
    }
}
