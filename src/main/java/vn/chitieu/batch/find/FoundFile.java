package vn.chitieu.batch.find;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a walk came by, or a folder that could not be opened.
 *
 * @param name document name: path below the input root, {@code /} between its parts, letters as the file system has
 *     them
 * @param path where it lies
 * @param obstacle why it cannot be read, as far as the walk saw
 */
public record FoundFile(String name, Path path, Optional<Obstacle> obstacle) {}
