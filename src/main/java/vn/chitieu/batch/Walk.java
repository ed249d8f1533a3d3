package vn.chitieu.batch;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.observation.DocumentStatus;

/**
 * Finds every file below the inputs.
 *
 * <ol>
 *   <li>Every file is found, hidden ones and those that programs leave about ({@code ~$x.docx}, {@code .DS_Store}) too.
 *   <li>Symbolic links are followed; one that leads back to a folder above it is not.
 *   <li>A link that leads nowhere, a folder that cannot be opened, a pipe or device is found with its obstacle.
 *   <li>The output folder is passed over, by whatever way it is reached, unless it is itself above the input.
 *   <li>A file that several inputs reach is found once, through the first of them.
 *   <li>Names are given by {@link DocumentNames}; files are in their order.
 * </ol>
 */
public final class Walk {
    private final Optional<Path> output;
    private final Set<Path> reached = new HashSet<>();
    private final List<DocumentNames.Unnamed> found = new ArrayList<>();

    private Walk(Optional<Path> output) {
        this.output = output;
    }

    /**
     * Every file below the inputs, by name.
     *
     * @param inputs files and folders that exist
     * @param output folder of the results; need not exist
     * @throws IOException if an input is not there
     */
    public static List<FoundFile> of(List<Path> inputs, Path output) throws IOException {
        return of(inputs, Optional.of(output));
    }

    /**
     * Every file below the inputs, by name, with no output folder to pass over.
     *
     * @throws IOException if an input is not there
     */
    public static List<FoundFile> of(List<Path> inputs) throws IOException {
        return of(inputs, Optional.empty());
    }

    private static List<FoundFile> of(List<Path> inputs, Optional<Path> output) throws IOException {
        Walk walk = new Walk(output);
        for (Path input : inputs) {
            walk.into(InputRoot.of(input));
        }
        return DocumentNames.of(walk.found); // 6
    }

    private void into(InputRoot root) throws IOException {
        if (!Files.exists(root.path())) {
            throw new NoSuchFileException(root.path().toString(), null, "no such file or folder");
        }
        Files.walkFileTree(
                root.path(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(root));
    }

    private final class Collector implements FileVisitor<Path> {
        private final InputRoot root;

        Collector(InputRoot root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isOutput(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE; // 4
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(file, obstacle(attributes)); // 1
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (!(failure instanceof FileSystemLoopException)) { // 2
                add(file, Optional.of(Obstacle.of(failure))); // 3
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            if (failure != null) {
                add(folder, Optional.of(Obstacle.of(failure))); // 3
            }
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file, Optional<Obstacle> obstacle) {
            if (reached.add(file.toAbsolutePath().normalize())) { // 5
                found.add(new DocumentNames.Unnamed(root, file, obstacle));
            }
        }
    }

    private boolean isOutput(Path folder) {
        try {
            return output.isPresent() && Files.exists(output.get()) && Files.isSameFile(folder, output.get());
        } catch (IOException vanished) {
            return false;
        }
    }

    /** Links are followed: what is still a link leads nowhere. */
    private static Optional<Obstacle> obstacle(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Optional.of(new Obstacle(DocumentStatus.CORRUPT, "a link that leads nowhere"));
        }
        return attributes.isRegularFile()
                ? Optional.empty()
                : Optional.of(new Obstacle(DocumentStatus.UNSUPPORTED, "not a file with content"));
    }
}
