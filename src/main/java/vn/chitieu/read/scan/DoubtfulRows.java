package vn.chitieu.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.document.Block;
import vn.chitieu.document.Box;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.document.Uncertain;

/** Finds the rows and lines of a document in which doubtful words of its pages stand. */
public final class DoubtfulRows {
    private DoubtfulRows() {}

    /** The document that knows of its doubtful words; the very same if there are none. */
    public static Document noted(Document document, List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return document;
        }
        List<Uncertain> uncertain = new ArrayList<>(document.uncertain());
        for (Doubt doubt : doubts) {
            place(document, doubt)
                    .or(() -> rowBefore(document, doubt))
                    .ifPresent(place -> uncertain.add(new Uncertain(place, doubt.reading(), doubt.other())));
        }
        return new Document(document.pages(), document.blocks(), document.warnings(), document.repaired(), uncertain);
    }

    private static Optional<Place> place(Document document, Doubt doubt) {
        for (Block block : document.blocks()) {
            Optional<Place> place = block instanceof Table table ? row(table, doubt) : line(block, doubt);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** A row that a page end cuts keeps the box of its first half: above the first row of a page stands its second. */
    private static Optional<Place> rowBefore(Document document, Doubt doubt) {
        Optional<Place> last = Optional.empty();
        for (Block block : document.blocks()) {
            for (Row row : block instanceof Table table ? table.rows() : List.<Row>of()) {
                if (row.place().page() >= doubt.page()) {
                    return isAbove(doubt, row) ? last : Optional.empty();
                }
                last = Optional.of(row.place().ofRow()).filter(place -> place.page() + 1 == doubt.page());
            }
        }
        return last;
    }

    private static boolean isAbove(Doubt doubt, Row row) {
        return row.place().page() > doubt.page()
                || row.cells().stream()
                        .flatMap(cell -> cell.place().box().stream())
                        .anyMatch(box -> doubt.where().bottom() <= box.top());
    }

    private static Optional<Place> line(Block block, Doubt doubt) {
        return block instanceof Paragraph paragraph && holds(paragraph.place(), doubt)
                ? Optional.of(paragraph.place().ofRow())
                : Optional.empty();
    }

    private static Optional<Place> row(Table table, Doubt doubt) {
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                if (holds(cell.place(), doubt)) {
                    return Optional.of(row.place().ofRow());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Place place, Doubt doubt) {
        double x = (doubt.where().left() + doubt.where().right()) / 2;
        double y = (doubt.where().top() + doubt.where().bottom()) / 2;
        Optional<Box> box = place.box();
        return place.page() == doubt.page()
                && box.isPresent()
                && x >= box.get().left()
                && x <= box.get().right()
                && y >= box.get().top()
                && y <= box.get().bottom();
    }
}
