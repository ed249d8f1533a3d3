package vn.chitieu.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import vn.chitieu.document.Block;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Row;
import vn.chitieu.document.Source;
import vn.chitieu.document.Table;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

/**
 * A document as text: paragraphs as lines, tabs as {@code ->}; a row as {@code | a | b |} with {@code {2x1}} behind what
 * covers two columns and {@code @3} before what begins in column 3 though the cell before ends elsewhere; {@code =} and a
 * stored number; warnings at the end as {@code ! }.
 */
public final class Printed {
    private Printed() {}

    /** Reads text and prints it. */
    public static String of(DocumentReader reader, String content) throws UnreadableException {
        return of(reader, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads bytes and prints them. */
    public static String of(DocumentReader reader, byte[] content) throws UnreadableException {
        return of(read(reader, content, Limits.DEFAULT));
    }

    /** Reads bytes within limits. */
    public static Document read(DocumentReader reader, byte[] content, Limits limits) throws UnreadableException {
        Source source = new Source("report", new Source.Content(content));
        return reader.read(source, new ReadOptions(ReadOptions.DEFAULT.password(), limits));
    }

    /** The document as text. */
    public static String of(Document document) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text().replace("\t", "->"));
            } else if (block instanceof Table table) {
                lines.add("table " + table.place().table());
                table.rows().forEach(row -> lines.add(of(row)));
            }
        }
        document.warnings().forEach(warning -> lines.add("! " + warning));
        return lines.toString();
    }

    private static String of(Row row) {
        StringBuilder text = new StringBuilder("|");
        int next = 1;
        for (Cell cell : row.cells()) {
            int column = cell.place().column();
            text.append(column == next ? "" : " @" + column).append(' ').append(cell.text());
            text.append(
                    cell.number().map(number -> "=" + number.toPlainString()).orElse(""));
            boolean spans = cell.columnSpan() > 1 || cell.rowSpan() > 1;
            text.append(spans ? "{" + cell.columnSpan() + "x" + cell.rowSpan() + "}" : "");
            text.append(cell.text().isEmpty() && !spans ? "|" : " |");
            next = column + cell.columnSpan();
        }
        return text.toString();
    }

    /** The outcome of reading what cannot be read, {@code CORRUPT: reason}; or what was read. */
    public static String outcome(DocumentReader reader, byte[] content, Limits limits) {
        try {
            return of(read(reader, content, limits));
        } catch (UnreadableException failure) {
            return failure.status() + ": " + failure.getMessage();
        }
    }

    /** All cell texts, row by row. */
    public static List<List<String>> cells(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
