package vn.chitieu.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chitieu.write.SourceLinks;

/** Links from the results to the documents of the run, found again among its inputs. */
final class DocumentLinks implements SourceLinks {
    private static final String MEMBER = "!/";
    private static final String PAGED = ".pdf";

    private final Path folder;
    private final DocumentFiles files;
    private String last = "";
    private Optional<URI> found = Optional.empty();
    private boolean paged;

    /**
     * Links from a folder.
     *
     * @param folder where the results are
     * @param inputs what was read, as it was named
     */
    DocumentLinks(Path folder, List<Path> inputs) {
        this.folder = folder;
        this.files = new DocumentFiles(inputs);
    }

    @Override
    public Optional<URI> of(String document, int page) {
        if (!document.equals(last)) { // many rows of one document come together
            last = document;
            Optional<Path> itself = files.find(document); // first, as a folder may be called x!
            found = itself.or(() -> archive(document)).map(path -> PathLink.between(folder, path));
            paged = itself.isPresent() && document.toLowerCase(Locale.ROOT).endsWith(PAGED);
        }
        return paged && page > 0 ? found.map(link -> URI.create(link + "#page=" + page)) : found;
    }

    /** The outermost archive that holds a document. */
    private Optional<Path> archive(String document) {
        Optional<Path> file = Optional.empty();
        int end = document.indexOf(MEMBER);
        while (file.isEmpty() && end >= 0) {
            file = files.find(document.substring(0, end));
            end = document.indexOf(MEMBER, end + 1);
        }
        return file;
    }
}
