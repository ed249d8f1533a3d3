package vn.chitieu.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import vn.chitieu.document.Block;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Row;
import vn.chitieu.document.Source;
import vn.chitieu.document.Table;
import vn.chitieu.read.format.UnreadableException;

/**
 * A document as text: a paragraph {@code line> text}, a table {@code table 1} with its rows {@code line: cell ¦ cell}.
 * Tabs inside paragraphs are shown as {@code →}.
 */
public final class DocumentText {
    private DocumentText() {}

    public static String of(String file) throws UnreadableException {
        return of(file.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(String file, Charset charset) throws UnreadableException {
        return of(file.getBytes(charset));
    }

    public static String of(byte[] file) throws UnreadableException {
        return document(file).blocks().stream()
                .map(DocumentText::of)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    public static Document document(byte[] file) throws UnreadableException {
        return new Readers().read(new Source("a.txt", new Source.Content(file)), "text/plain");
    }

    private static String of(Block block) {
        if (block instanceof Paragraph paragraph) {
            String text = paragraph.text().replace("\t", "→");
            return "%s%d> %s"
                    .formatted(page(paragraph.place().page()), paragraph.place().row(), text);
        }
        Table table = (Table) block;
        return "table " + table.place().table() + "\n"
                + table.rows().stream().map(DocumentText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .collect(Collectors.joining(
                        " ¦ ",
                        "%s%d: ".formatted(page(row.place().page()), row.place().row()),
                        ""));
    }

    private static String page(int page) {
        return page == 0 ? "" : "p" + page + " ";
    }
}
