package vn.chitieu.read.sheet;

import java.util.List;
import java.util.stream.Collectors;
import vn.chitieu.document.Place;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.UnreadableException;

/** Lays what a person sees of a sheet out as paragraphs and tables. Lives for one sheet. */
final class SheetLayout {
    private final SheetContent content;
    private final VisibleSheet visible;
    private final int page;
    private final DocumentBuilder document;

    private SheetLayout(SheetContent content, int page, DocumentBuilder document) throws UnreadableException {
        this.content = content;
        this.visible = new VisibleSheet(content);
        this.page = page;
        this.document = document;
    }

    /**
     * Adds a sheet to a document.
     *
     * @param page ordinal of the sheet among those that are seen, from 1
     */
    static void lay(SheetContent content, int page, DocumentBuilder document) throws UnreadableException {
        SheetLayout layout = new SheetLayout(content, page, document);
        layout.visible.warn(document);
        for (SheetPart part : SheetParts.of(layout.visible.lines())) {
            if (part.isTable()) {
                layout.table(part);
            } else {
                layout.text(part.lines());
            }
        }
    }

    /** Free text: the first lines of a row's cells side by side, then the second ones. */
    private void text(List<SheetLine> lines) throws UnreadableException {
        for (SheetLine line : lines) {
            List<List<String>> cells = line.cells().values().stream()
                    .map(cell -> CellText.lines(cell.shown().text()))
                    .toList();
            int most = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most; i++) {
                document.paragraph(sideBySide(cells, i), new Place(page, 0, line.number(), 0));
            }
        }
    }

    private static String sideBySide(List<List<String>> cells, int line) {
        return cells.stream()
                .filter(lines -> line < lines.size())
                .map(lines -> lines.get(line))
                .collect(Collectors.joining("\t"));
    }

    private void table(SheetPart part) throws UnreadableException {
        new CodeColumns(content.name(), document).repair(part);
        document.table(new SheetTable(content, visible, part).lay(page));
    }
}
