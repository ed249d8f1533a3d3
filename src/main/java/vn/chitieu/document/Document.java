package vn.chitieu.document;

import java.util.List;

/**
 * What a reader found in a file, in reading order.
 *
 * @param pages number of pages, of a workbook its sheets; 0 where the format has none
 * @param blocks paragraphs and tables in reading order
 * @param warnings what could not be read or may be incomplete, one line each for a person ({@code page 3 has no text
 *     layer}); empty if everything was read
 */
public record Document(int pages, List<Block> blocks, List<String> warnings) {
    /** Copies the lists. */
    public Document {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /** A document of which everything was read. */
    public Document(int pages, List<Block> blocks) {
        this(pages, blocks, List.of());
    }
}
