package vn.chitieu.read.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Workbook;
import vn.chitieu.document.Block;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Row;
import vn.chitieu.document.Source;
import vn.chitieu.document.Table;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

/**
 * A workbook's document as text: a paragraph {@code page/row> left → right}, a table {@code table 1}, its rows
 * {@code page/row: cell ¦ cell}; a cell that spans is {@code cell(2x1)}, columns first; warnings {@code ! …}.
 */
final class SheetText {
    private SheetText() {}

    static String of(byte[] file) throws UnreadableException {
        return of(read(file, ReadOptions.DEFAULT));
    }

    static String of(Workbook workbook) throws UnreadableException, IOException {
        return of(bytes(workbook));
    }

    static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbook.write(file);
        return file.toByteArray();
    }

    static Document read(byte[] file, ReadOptions options) throws UnreadableException {
        return new SpreadsheetReader().read(new Source("a", new Source.Content(file)), options);
    }

    static String of(Document document) {
        String blocks = document.blocks().stream().map(SheetText::of).collect(Collectors.joining("\n"));
        String warnings =
                document.warnings().stream().map(text -> "\n! " + text).collect(Collectors.joining());
        return (blocks + warnings).strip();
    }

    private static String of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.place().page() + "/" + paragraph.place().row() + "> "
                    + paragraph.text().replace("\t", " → ");
        }
        Table table = (Table) block;
        return "table " + table.place().table() + "\n"
                + table.rows().stream().map(SheetText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Row row) {
        return row.place().page() + "/" + row.place().row() + ": "
                + row.cells().stream().map(SheetText::of).collect(Collectors.joining(" ¦ "));
    }

    private static String of(Cell cell) {
        boolean spans = cell.columnSpan() > 1 || cell.rowSpan() > 1;
        return cell.text() + (spans ? "(" + cell.columnSpan() + "x" + cell.rowSpan() + ")" : "");
    }
}
