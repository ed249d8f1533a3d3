package vn.chitieu.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files of a run again by the names of their documents ({@code batch.find.DocumentNames}):
 *
 * <ol>
 *   <li>A name is the path of a file below an input that is a folder.
 *   <li>Or it is led by the last folders of the way to that input.
 *   <li>Or it is the end of the way to an input that is a file.
 *   <li>Where no such file is there, or more than one, nothing is found: better no file than a wrong one.
 * </ol>
 */
final class DocumentFiles {
    /** In the place of an input: standard input lists the paths, and names lead from the root of all. */
    private static final Path LIST = Path.of("-");

    private static final String ROOT = "file:///";

    /** URIs of the inputs, percent-encoded; those of folders end in a slash. */
    private final List<String> roots;

    /** Files of some inputs, as they were named. */
    DocumentFiles(List<Path> inputs) {
        this.roots = inputs.stream()
                .map(input -> input.equals(LIST)
                        ? ROOT
                        : PathLink.encoded(
                                input.toAbsolutePath().normalize().toUri().toString()))
                .toList();
    }

    /** The file of a document that is no member of an archive. */
    Optional<Path> find(String name) {
        String encoded = PathLink.encoded(name.replace("%", "%25"));
        Set<Path> found = new LinkedHashSet<>();
        for (String root : roots) {
            if (root.endsWith("/")) {
                below(root, encoded).ifPresent(found::add);
            } else if (root.endsWith("/" + encoded)) {
                file(root).ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Rule 1, else rule 2. */
    private static Optional<Path> below(String root, String name) {
        Optional<Path> found = file(root + name);
        for (int end = name.indexOf('/'); found.isEmpty() && end > 0; end = name.indexOf('/', end + 1)) {
            if (root.endsWith("/" + name.substring(0, end + 1))) {
                found = file(root + name.substring(end + 1));
            }
        }
        return found;
    }

    private static Optional<Path> file(String uri) {
        try {
            return Optional.of(Path.of(URI.create(uri)))
                    .filter(Files::isRegularFile)
                    .filter(path -> path.equals(path.normalize()));
        } catch (IllegalArgumentException noPathHere) { // what another system allows in a name
            return Optional.empty();
        }
    }
}
