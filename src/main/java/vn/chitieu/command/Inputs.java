package vn.chitieu.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a person names to be read. */
final class Inputs {
    private Inputs() {}

    /**
     * Checks that everything is there.
     *
     * @throws UsageException if something is not, with the names of all that is missing
     */
    static void check(List<Path> inputs) throws UsageException {
        String missing = inputs.stream()
                .filter(input -> !Files.exists(input))
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UsageException("no such file or folder: " + missing);
        }
    }
}
