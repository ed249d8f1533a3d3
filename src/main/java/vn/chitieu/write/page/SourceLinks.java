package vn.chitieu.write.page;

import java.util.Optional;

/** Where the files of a run lie. */
@FunctionalInterface
public interface SourceLinks {
    /**
     * The file that a document is, or is a member of.
     *
     * @param document name of the document
     * @return a reference from the page, percent-encoded; empty where the file is not known
     */
    Optional<String> of(String document);
}
