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
        int member = document.indexOf(MEMBER);
        String file = member < 0 ? document : document.substring(0, member);
        if (!file.equals(last)) { // many rows of one document come together
            last = file;
            found = files.find(file).map(path -> PathLink.between(folder, path));
        }
        boolean paged = page > 0 && member < 0 && file.toLowerCase(Locale.ROOT).endsWith(PAGED);
        return paged ? found.map(link -> URI.create(link + "#page=" + page)) : found;
    }
}
