package vn.chitieu.read.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chitieu.document.Block;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.text.repair.Repaired;
import vn.chitieu.text.repair.TextRepair;

/**
 * Puts the text of a document right, cell by cell and paragraph by paragraph. What was done is a warning of the document;
 * where it may be wrong, the row's place says so ({@link Document#repaired()}). Lives for one document.
 */
public final class DocumentRepair {
    private final Document document;
    private final TextRepair repair;
    private final Set<Place> doubtful;
    private int index;

    private DocumentRepair(Document document) {
        this.document = document;
        this.doubtful = new HashSet<>(document.repaired());
        this.repair = new TextRepair(texts(document));
    }

    /** The document with its text put right; the very same if it was. */
    public static Document of(Document document) {
        DocumentRepair repair = new DocumentRepair(document);
        return repair.repair.isNeeded() ? repair.repaired() : document;
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
            }
        }
        return texts;
    }

    private Document repaired() {
        List<Block> blocks = new ArrayList<>(document.blocks().size());
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                blocks.add(new Paragraph(text(paragraph.text(), paragraph.place()), paragraph.place()));
                index++;
            } else if (block instanceof Table table) {
                blocks.add(new Table(table.rows().stream().map(this::row).toList(), table.place()));
            }
        }
        List<String> warnings = new ArrayList<>(document.warnings());
        warnings.addAll(repair.notes());
        return new Document(document.pages(), blocks, warnings, doubtful, document.uncertain());
    }

    private Row row(Row row) {
        return new Row(row.cells().stream().map(cell -> cell(cell, row.place())).toList(), row.place());
    }

    private Cell cell(Cell cell, Place row) {
        String text = text(cell.text(), row);
        List<String> lines = cell.lines().stream().map(line -> text(line, row)).toList();
        index++;
        return new Cell(text, lines, cell.columnSpan(), cell.rowSpan(), cell.place(), cell.number());
    }

    private String text(String text, Place row) {
        Repaired repaired = repair.repaired(index, text);
        if (repaired.doubtful()) {
            doubtful.add(row.ofRow());
        }
        return repaired.text();
    }
}
