package vn.chitieu.read.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.document.Block;
import vn.chitieu.document.Box;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.document.Uncertain;

/** Finds the rows and lines of a document in which doubtful words of its pages stand. Lives for one document. */
public final class DoubtfulRows {
    private final Map<Integer, List<Spot>> spots = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private DoubtfulRows(Document document) {
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                table.rows().forEach(this::add);
            } else if (block instanceof Paragraph paragraph) {
                add(paragraph.place(), paragraph.place());
            }
        }
    }

    private void add(Row row) {
        rows.add(row);
        row.cells().forEach(cell -> add(cell.place(), row.place()));
    }

    private void add(Place place, Place row) {
        List<Spot> page = spots.computeIfAbsent(place.page(), number -> new ArrayList<>());
        place.box().ifPresent(box -> page.add(new Spot(box, row.ofRow())));
    }

    /** A cell or a line of a page, and the row that it belongs to. */
    private record Spot(Box box, Place row) {
        boolean holds(double x, double y) {
            return x >= box.left() && x <= box.right() && y >= box.top() && y <= box.bottom();
        }
    }

    /** The document that knows of its doubtful words; the very same if there are none. */
    public static Document noted(Document document, List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return document;
        }
        DoubtfulRows rows = new DoubtfulRows(document);
        List<Uncertain> uncertain = new ArrayList<>(document.uncertain());
        for (Doubt doubt : doubts) {
            rows.row(doubt)
                    .or(() -> rows.rowBefore(doubt))
                    .ifPresent(place -> uncertain.add(new Uncertain(place, doubt.reading(), doubt.other())));
        }
        return new Document(document.pages(), document.blocks(), document.warnings(), document.repaired(), uncertain);
    }

    private Optional<Place> row(Doubt doubt) {
        double x = (doubt.where().left() + doubt.where().right()) / 2;
        double y = (doubt.where().top() + doubt.where().bottom()) / 2;
        return spots.getOrDefault(doubt.page(), List.of()).stream()
                .filter(spot -> spot.holds(x, y))
                .map(Spot::row)
                .findFirst();
    }

    /** A cell that a page end cuts keeps the box of its first half: above the first row of a page stands its second. */
    private Optional<Place> rowBefore(Doubt doubt) {
        Optional<Place> last = Optional.empty();
        for (Row row : rows) {
            if (row.place().page() >= doubt.page()) {
                return isAbove(doubt, row) ? last : Optional.empty();
            }
            last = Optional.of(row.place().ofRow()).filter(place -> place.page() + 1 == doubt.page());
        }
        return last;
    }

    private static boolean isAbove(Doubt doubt, Row row) {
        return row.place().page() > doubt.page()
                || row.cells().stream()
                        .flatMap(cell -> cell.place().box().stream())
                        .anyMatch(box -> doubt.where().bottom() <= box.top());
    }
}
