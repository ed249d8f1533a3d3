package vn.chitieu.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import vn.chitieu.document.Place;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.TableBuilder;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.text.repair.RawText;

/**
 * Brings the pieces of a story into the document: a nested table behind the one around it, the content of a table of one
 * cell as if there were no table, nothing for a table without text of its own. Tables may nest as deep as they like.
 */
final class Pieces {
    private static final Place NOWHERE = new Place(0, 0, 0, 0);

    private final DocumentBuilder document;
    private final Deque<Iterator<Piece>> open = new ArrayDeque<>();

    Pieces(DocumentBuilder document) {
        this.document = document;
    }

    void add(List<Piece> pieces) throws UnreadableException {
        open.push(pieces.iterator());
        while (!open.isEmpty()) {
            Iterator<Piece> current = open.peek();
            if (!current.hasNext()) {
                open.pop();
            } else {
                add(current.next());
            }
        }
    }

    private void add(Piece piece) throws UnreadableException {
        if (piece instanceof Line line) {
            document.paragraph(paragraph(line.text()), NOWHERE);
        } else if (piece instanceof Grid grid) {
            if (grid.rows().size() == 1 && grid.rows().get(0).size() == 1) {
                open.push(grid.rows().get(0).get(0).pieces().iterator());
            } else {
                table(grid);
            }
        }
    }

    private void table(Grid grid) throws UnreadableException {
        GridLayout layout = new GridLayout(grid);
        if (layout.hidesText()) {
            document.warn("a cell merged with the one above it holds text of its own, which is not printed");
        }
        TableBuilder builder = layout.build();
        if (!builder.isBlank()) {
            document.table(builder);
        }
        List<Piece> asides = new ArrayList<>();
        for (List<GridCell> row : grid.rows()) {
            row.forEach(cell -> cell.addAsides(asides));
        }
        open.push(asides.iterator());
    }

    /** Cleaned text whose tabs between words stay, one for each gap. */
    static String paragraph(String raw) {
        if (raw.indexOf('\t') < 0) {
            return RawText.clean(raw);
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (String part : raw.split("\t", -1)) {
            String cleaned = RawText.clean(part);
            if (!cleaned.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\t").append(cleaned);
            }
        }
        return text.toString();
    }
}
