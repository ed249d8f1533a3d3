package vn.chitieu.read.format;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.document.Block;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;

/** Gathers blocks in reading order, numbers tables, and watches the limits. Lives for one document. */
public final class DocumentBuilder {
    private final Limits limits;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int tables;
    private long rows;
    private long characters;

    /** An empty document that may grow up to the limits. */
    public DocumentBuilder(Limits limits) {
        this.limits = limits;
    }

    /**
     * Adds running text, blank or not, where it stands; footnote marks of raised signs are left out.
     *
     * @throws UnreadableException if the document is too large
     */
    public void paragraph(String text, Place place) throws UnreadableException {
        count(1, text.length());
        blocks.add(new Paragraph(RaisedText.withoutSigns(text), place));
    }

    /**
     * Adds a table unless it has no rows.
     *
     * @throws UnreadableException if the document is too large
     */
    public void table(TableBuilder builder) throws UnreadableException {
        if (builder.size() > 0) {
            table(builder.build(tables + 1));
        }
    }

    private void table(Table table) throws UnreadableException {
        tables++;
        for (Row row : table.rows()) {
            count(
                    1,
                    row.cells().stream()
                            .map(Cell::text)
                            .mapToInt(String::length)
                            .sum());
        }
        blocks.add(table);
    }

    /** Notes what could not be read; the same warning once. */
    public void warn(String warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /** Whether nothing was added that holds any text. */
    public boolean isBlank() {
        return characters == 0;
    }

    /**
     * Counts what is under way but not yet added, so that a bomb ends before it is in memory.
     *
     * @throws UnreadableException if the document is too large
     */
    public void count(int moreRows, int moreCharacters) throws UnreadableException {
        rows += moreRows;
        characters += moreCharacters;
        if (rows > limits.rows()) {
            throw limits.tooManyRows("rows");
        }
        if (characters > limits.characters()) {
            throw Limits.exceeded(limits.characters(), "characters");
        }
    }

    /** The document with its number of pages or sheets; 0 where the format has neither. */
    public Document build(int pages) {
        return new Document(pages, blocks, warnings);
    }
}
