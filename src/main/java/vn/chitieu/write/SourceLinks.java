package vn.chitieu.write;

import java.net.URI;
import java.util.Optional;

/** Where a person who has the results finds the documents that they come from. */
@FunctionalInterface
public interface SourceLinks {
    /** Nobody knows where the documents are. */
    SourceLinks NONE = (document, page) -> Optional.empty();

    /**
     * Leads to a document of the run, and to no other file.
     *
     * @param document its name in the results, {@code 2024/x.zip!/y.pdf}; a member leads to the outermost archive
     * @param page the page, from 1; 0 where none is known
     * @return relative to the folder of the results wherever that is possible, percent-encoded ({@code
     *     ../b%C3%A1o%20c%C3%A1o.pdf#page=3}); empty where it is not certain which file it is
     */
    Optional<URI> of(String document, int page);
}
