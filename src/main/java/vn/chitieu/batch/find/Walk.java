package vn.chitieu.batch.find;

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
    private final Finder finder;

    private Walk(Optional<Path> output, Finder finder) {
        this.output = output;
        this.finder = finder;
    }

    /** Told of every file that a walk finds, in whatever order the file system has them. */
    @FunctionalInterface
    interface Finder {
        /**
         * A file, or a folder that cannot be opened.
         *
         * @param path where it lies
         * @param stamp its size and the time of its last change
         * @param obstacle why it cannot be read, as far as the walk sees
         */
        void found(Path path, Stamp stamp, Optional<Obstacle> obstacle) throws IOException;
    }

    /**
     * Every file below the inputs, by name, with no output folder to pass over.
     *
     * @throws IOException if an input is not there
     */
    public static List<FoundFile> of(List<Path> inputs) throws IOException {
        return of(inputs, Optional.empty());
    }

    /**
     * The same with an output folder to pass over, which need not exist.
     *
     * @throws IOException if an input is not there
     */
    public static List<FoundFile> of(List<Path> inputs, Path output) throws IOException {
        return of(inputs, Optional.of(output));
    }

    private static List<FoundFile> of(List<Path> inputs, Optional<Path> output) throws IOException {
        Set<Path> reached = new HashSet<>();
        List<DocumentNames.Unnamed> files = new ArrayList<>();
        for (Path input : inputs) {
            InputRoot root = InputRoot.of(input);
            each(root, output, (path, stamp, obstacle) -> {
                if (reached.add(path.toAbsolutePath().normalize())) { // 5
                    files.add(new DocumentNames.Unnamed(root, path, obstacle));
                }
            });
        }
        return DocumentNames.of(files); // 6
    }

    /**
     * Tells of every file below one input; rules 1 to 4.
     *
     * @throws IOException if the input is not there, or the finder fails
     */
    static void each(InputRoot root, Optional<Path> output, Finder finder) throws IOException {
        if (!Files.exists(root.path())) {
            throw new NoSuchFileException(root.path().toString(), null, "no such file or folder");
        }
        Walk walk = new Walk(output, finder);
        Files.walkFileTree(
                root.path(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk.new Visitor());
    }

    private final class Visitor implements FileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isOutput(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE; // 4
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            finder.found(file, Stamp.of(attributes), obstacle(attributes)); // 1
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (!(failure instanceof FileSystemLoopException)) { // 2
                finder.found(file, Stamp.NONE, Optional.of(Obstacle.of(failure))); // 3
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            if (failure != null) {
                finder.found(folder, Stamp.NONE, Optional.of(Obstacle.of(failure))); // 3
            }
            return FileVisitResult.CONTINUE;
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
