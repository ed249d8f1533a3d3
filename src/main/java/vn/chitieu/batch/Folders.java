package vn.chitieu.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that hold what nobody needs after a run. */
final class Folders {
    private Folders() {}

    /** Removes a folder and everything in it, if it is there. */
    static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            clear(folder);
            Files.delete(folder);
        }
    }

    /** Removes everything in a folder, or makes it. */
    static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
