package vn.chitieu.read.word;

import java.util.stream.Collectors;
import vn.chitieu.document.Block;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Row;
import vn.chitieu.document.Source;
import vn.chitieu.document.Table;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

/**
 * A document as text: a paragraph {@code > text}, tabs shown as {@code →}; a table {@code table 1} with a line a row,
 * {@code ¦} between the cells. A cell that covers more than one place begins with its rows and columns, {@code [2x3]}; a
 * gap in the grid is {@code ~}. Blank paragraphs are left out.
 */
final class Printed {
    private Printed() {}

    static String of(DocumentReader reader, byte[] file) throws UnreadableException {
        return of(document(reader, file));
    }

    static Document document(DocumentReader reader, byte[] file) throws UnreadableException {
        return reader.read(new Source("a", new Source.Content(file)), ReadOptions.DEFAULT);
    }

    static String of(Document document) {
        String blocks = document.blocks().stream()
                .filter(block ->
                        !(block instanceof Paragraph line) || !line.text().isEmpty())
                .map(Printed::of)
                .collect(Collectors.joining("\n"));
        String warnings =
                document.warnings().stream().map(each -> "\n! " + each).collect(Collectors.joining());
        return blocks + warnings;
    }

    private static String of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return "> " + paragraph.text().replace("\t", "→");
        }
        Table table = (Table) block;
        return "table " + table.place().table() + "\n"
                + table.rows().stream().map(Printed::of).collect(Collectors.joining("\n"));
    }

    private static String of(Row row) {
        StringBuilder line = new StringBuilder();
        int next = 1;
        for (Cell cell : row.cells()) {
            line.append(next == 1 ? "" : " ¦ ");
            line.append(cell.place().column() > next ? "~ " : "");
            boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
            line.append(spans ? "[" + cell.rowSpan() + "x" + cell.columnSpan() + "] " : "");
            line.append(cell.text());
            next = cell.place().column() + cell.columnSpan();
        }
        return line.toString().stripTrailing();
    }
}
