package vn.chitieu.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chitieu.batch.find.Input;
import vn.chitieu.batch.find.PathList;

/** What a person names to be read. */
final class Inputs {
    /** In the place of a path: standard input lists the paths. */
    private static final Path LIST = Path.of("-");

    private Inputs() {}

    /** The paths, and the list where one of them is {@code -}. */
    static Input of(List<Path> inputs, InputStream list) {
        List<Path> roots = inputs.stream().filter(input -> !input.equals(LIST)).toList();
        return new Input(
                roots,
                roots.size() == inputs.size()
                        ? Optional.empty()
                        : Optional.of(
                                new PathList(new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8)))));
    }

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

    /**
     * Checks that the results go elsewhere.
     *
     * @throws UsageException if the output folder is an input
     */
    static void checkApart(List<Path> inputs, Path output) throws UsageException {
        for (Path input : inputs) {
            if (isSameFolder(input, output)) {
                throw new UsageException(
                        "the output folder " + output + " is also an input; name another folder with --out");
            }
        }
    }

    private static boolean isSameFolder(Path input, Path output) throws UsageException {
        try {
            return Files.isDirectory(input) && Files.exists(output) && Files.isSameFile(input, output);
        } catch (IOException failure) {
            throw new UsageException("cannot tell " + input + " from the output folder: " + failure.getMessage());
        }
    }
}
