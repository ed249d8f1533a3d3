package vn.chitieu.batch.find;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import vn.chitieu.observation.DocumentStatus;

/**
 * Finds what a list names.
 *
 * <ol>
 *   <li>A file bears the name under which it is listed, without {@code ./} or {@code /} before it.
 *   <li>A folder is walked.
 *   <li>What is not there is found with its obstacle: it was when it was listed.
 * </ol>
 *
 * @param output folder of the results, which is passed over
 */
record ListedPaths(Path output) {
    /** Told of every file with its document name. */
    @FunctionalInterface
    interface Finder {
        /** A file, or what is not there. */
        void found(String name, InputFile file) throws IOException;
    }

    void each(PathList list, Finder finder) throws IOException {
        for (Optional<String> path = list.next(); path.isPresent(); path = list.next()) {
            find(path.get(), finder);
        }
    }

    private void find(String listed, Finder finder) throws IOException {
        String name = name(listed);
        try {
            InputRoot root = InputRoot.of(Path.of(listed));
            Walk.each(root, Optional.of(output), (path, stamp, obstacle) -> {
                boolean isRoot = path.equals(root.path());
                InputFile file = new InputFile("", uri(path), stamp, obstacle);
                finder.found(isRoot ? name : name + "/" + root.below(path), file); // 1, 2
            });
        } catch (NoSuchFileException gone) {
            finder.found(name, missing(uri(Path.of(listed)), Obstacle.of(gone))); // 3
        } catch (InvalidPathException unknown) {
            finder.found(name, missing("listed:" + listed, new Obstacle(DocumentStatus.CORRUPT, "no path here"))); // 3
        }
    }

    private static InputFile missing(String path, Obstacle obstacle) {
        return new InputFile("", path, Stamp.NONE, Optional.of(obstacle));
    }

    private static String name(String listed) {
        String name = listed.replace('\\', '/').replaceAll("/+$", "");
        return name.replaceFirst("^(\\./|/)+", "");
    }

    static String uri(Path path) {
        return path.toAbsolutePath().normalize().toUri().toString();
    }
}
