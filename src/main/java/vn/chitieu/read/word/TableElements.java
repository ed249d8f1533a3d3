package vn.chitieu.read.word;

import javax.xml.stream.XMLStreamException;
import vn.chitieu.read.format.UnreadableException;

/** Tables of a DOCX file, their rows and cells (ECMA-376 17.4). */
final class TableElements {
    private final XmlPart xml;
    private final Ledger ledger;
    private final Stories stories;

    TableElements(XmlPart xml, Ledger ledger, Stories stories) {
        this.xml = xml;
        this.ledger = ledger;
        this.stories = stories;
    }

    /** Takes the begin of an element; false if it is none of a table. */
    boolean begin(String name) throws XMLStreamException, UnreadableException {
        switch (name) {
            case "tbl" -> {
                ledger.row();
                stories.current().grids.push(new GridUnderway());
            }
            case "gridCol" ->
                stories.grid().ifPresent(grid -> grid.gridColumn(xml.number("w").orElse(0)));
            case "tr" -> {
                ledger.row();
                stories.grid().ifPresent(GridUnderway::beginRow);
            }
            case "trPr" -> rowProperties();
            case "tc" -> {
                ledger.text(0);
                stories.begin(Story.Kind.CELL);
            }
            case "tcPr" -> cellProperties();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes the end of an element. */
    void end(String name) {
        switch (name) {
            case "tc" -> endCell();
            case "tr" -> stories.grid().ifPresent(GridUnderway::endRow);
            case "tbl" -> {
                GridUnderway grid = stories.current().grids.poll();
                if (grid != null) {
                    stories.current().grid(grid.end());
                }
            }
            default -> {}
        }
    }

    private void endCell() {
        GridUnderway.CellProperties ended = stories.current().cell;
        stories.end(Story.Kind.CELL).ifPresent(pieces -> stories.grid().ifPresent(grid -> grid.cell(ended, pieces)));
    }

    private void rowProperties() throws XMLStreamException {
        int self = xml.depth();
        String out = "";
        int before = 0;
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "gridBefore" -> before = xml.number("val").orElse(0);
                case "del" -> out = "a table row deleted by tracked changes";
                case "hidden" -> out = xml.isOn() ? "a hidden table row" : out;
                default -> {}
            }
        }
        if (!out.isEmpty()) {
            ledger.leftOut(xml.skipTo(self - 1), out);
            stories.grid().ifPresent(GridUnderway::endRow);
        }
        int skipped = before;
        stories.grid().ifPresent(grid -> grid.skip(skipped));
    }

    private void cellProperties() throws XMLStreamException {
        int span = 1;
        boolean above = false;
        boolean left = false;
        boolean deleted = false;
        int self = xml.depth();
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "gridSpan" -> span = xml.number("val").orElse(1);
                case "vMerge" -> above = !xml.value().equals("restart");
                case "hMerge" -> left = !xml.value().equals("restart");
                case "cellDel" -> deleted = true;
                default -> {}
            }
        }
        stories.current().cell = new GridUnderway.CellProperties(span, above, left, deleted);
        if (deleted) {
            ledger.leftOut(xml.skipTo(self - 1), "a table cell deleted by tracked changes");
            endCell();
        }
    }
}
