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
            found = file(document).map(path -> PathLink.between(folder, path));
        }
        boolean paged = page > 0 && document.toLowerCase(Locale.ROOT).endsWith(PAGED) && !isMember(document);
        return paged ? found.map(link -> URI.create(link + "#page=" + page)) : found;
    }

    /** The file itself, as a folder may be called {@code x!}; else the outermost archive that holds it. */
    private Optional<Path> file(String document) {
        Optional<Path> file = files.find(document);
        int end = document.indexOf(MEMBER);
        while (file.isEmpty() && end >= 0) {
            file = files.find(document.substring(0, end));
            end = document.indexOf(MEMBER, end + 1);
        }
        return file;
    }

    private boolean isMember(String document) {
        return document.contains(MEMBER) && files.find(document).isEmpty();
    }
}
