package vn.chitieu.batch.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;

/**
 * Brings a file into memory.
 *
 * @param limit number of bytes above which a file is not read
 */
public record Loader(long limit) {
    /** Documents larger than this are not read: 200 MB. */
    public static final long SIZE_LIMIT = 200L << 20;

    /**
     * The bytes of the file.
     *
     * @throws ObstacleException if it cannot be read
     */
    public Source load(FoundFile file) throws ObstacleException {
        if (file.obstacle().isPresent()) {
            throw new ObstacleException(file.obstacle().get());
        }
        return load(file.name(), file.path());
    }

    /**
     * The bytes that lie at a path.
     *
     * @throws ObstacleException if they cannot be read
     */
    public Source load(String name, Path path) throws ObstacleException {
        try {
            long size = Files.size(path);
            if (size > limit) {
                throw new ObstacleException(tooLarge(size));
            }
            return new Source(name, new Source.Content(Files.readAllBytes(path)));
        } catch (IOException failure) {
            throw new ObstacleException(Obstacle.of(failure));
        }
    }

    private Obstacle tooLarge(long size) {
        return new Obstacle(DocumentStatus.TOO_LARGE, "%s bytes; the limit is %s".formatted(size, limit));
    }

    /** Ends the reading of one file. */
    public static final class ObstacleException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Obstacle obstacle;

        /** Ends the reading because of an obstacle. */
        public ObstacleException(Obstacle obstacle) {
            super(obstacle.reason());
            this.obstacle = obstacle;
        }

        /** Why the file could not be read. */
        public Obstacle obstacle() {
            return obstacle;
        }
    }
}
