package vn.chitieu.read.word;

import java.util.List;

/**
 * Headers and footers that a section names.
 *
 * @param firstPiece index of the section's first piece in the body
 * @param headers relation ids of its headers, in the order of the pages they stand on
 * @param footers relation ids of its footers
 */
record SectionHeaders(int firstPiece, List<String> headers, List<String> footers) {
    /** Copies the lists. */
    SectionHeaders {
        headers = List.copyOf(headers);
        footers = List.copyOf(footers);
    }
}
