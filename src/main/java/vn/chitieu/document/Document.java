package vn.chitieu.document;

import java.util.List;
import java.util.Set;

/**
 * What a reader found in a file, in reading order.
 *
 * @param pages number of pages, of a workbook its sheets; 0 where the format has none
 * @param blocks paragraphs and tables in reading order
 * @param warnings what could not be read or may be incomplete, one line each for a person ({@code page 3 has no text
 *     layer}); empty if everything was read
 * @param repaired rows and lines whose text was put right and may be wrong all the same ({@link Place#ofRow()})
 * @param uncertain words recognised on scans that may be others
 */
public record Document(
        int pages, List<Block> blocks, List<String> warnings, Set<Place> repaired, List<Uncertain> uncertain) {
    /** Copies the lists. */
    public Document {
        repaired = Set.copyOf(repaired);
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
        uncertain = List.copyOf(uncertain);
    }

    /** A document whose text is beyond doubt. */
    public Document(int pages, List<Block> blocks, List<String> warnings) {
        this(pages, blocks, warnings, Set.of(), List.of());
    }

    /** A document of which everything was read. */
    public Document(int pages, List<Block> blocks) {
        this(pages, blocks, List.of());
    }
}
