package vn.chitieu.document;

import java.util.List;

/**
 * What a reader found in a file, in reading order.
 *
 * @param pages number of pages; 0 where the format has none
 * @param blocks paragraphs and tables in reading order
 */
public record Document(int pages, List<Block> blocks) {
    /** Copies the blocks. */
    public Document {
        blocks = List.copyOf(blocks);
    }
}
