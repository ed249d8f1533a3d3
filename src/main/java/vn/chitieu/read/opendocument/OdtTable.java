package vn.chitieu.read.opendocument;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.format.Passage;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.TableDraft;
import vn.chitieu.read.format.UnreadableException;

/** A table while its cells come (OpenDocument 1.3, 9.1). Rows and cells may be written once and stand many times. */
final class OdtTable {
    private static final int MOST_CELLS = 2_000;
    private static final int MOST_ROWS = 1_000_000;

    private final TableDraft draft;
    private final List<Cell> row = new ArrayList<>();
    private int rowRepeated = 1;

    private record Cell(Passage content, int columns, int rows, int repeated) {}

    OdtTable(Quota quota) {
        this.draft = new TableDraft(quota);
    }

    /** Begins {@code table:table-row}. */
    void beginRow(XMLStreamReader xml) {
        rowRepeated = Attributes.number(xml, "number-rows-repeated", 1, MOST_ROWS);
        row.clear();
    }

    /** Adds a cell whose content is still to come. */
    void cell(XMLStreamReader xml, Passage content) {
        row.add(new Cell(
                content,
                Attributes.number(xml, "number-columns-spanned", 1, MOST_CELLS),
                Attributes.number(xml, "number-rows-spanned", 1, MOST_ROWS),
                Attributes.number(xml, "number-columns-repeated", 1, MOST_CELLS)));
    }

    /** Ends the row, all its cells having ended; a row of covered cells only is one. */
    void endRow() throws UnreadableException {
        for (int i = 0; i < rowRepeated; i++) {
            draft.row();
            for (Cell cell : row) {
                for (int j = 0; j < cell.repeated(); j++) {
                    draft.cell(cell.content(), cell.columns(), cell.rows());
                }
            }
        }
    }

    /** The table as far as its rows have ended. */
    TableDraft draft() {
        return draft;
    }
}
