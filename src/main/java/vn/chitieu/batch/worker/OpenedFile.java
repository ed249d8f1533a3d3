package vn.chitieu.batch.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.chitieu.batch.find.Loader;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.document.Source;
import vn.chitieu.store.FileDigest;

/**
 * A file that a worker was given.
 *
 * @param path where it lies
 * @param size number of bytes
 * @param sha256 lower-case hexadecimal digest of them
 * @param source the bytes, under no name: what they yield does not depend on one; empty where they are too many for
 *     memory, as of an archive of archives
 */
public record OpenedFile(Path path, long size, String sha256, Optional<Source> source) {
    /**
     * Opens a file.
     *
     * @param sizeLimit number of bytes above which it is not brought into memory
     * @throws Loader.ObstacleException if its bytes cannot be had
     */
    static OpenedFile of(Path path, long sizeLimit) throws Loader.ObstacleException {
        try {
            long size = Files.size(path);
            if (size > sizeLimit) {
                return new OpenedFile(path, size, FileDigest.of(path), Optional.empty());
            }
        } catch (IOException failure) {
            throw new Loader.ObstacleException(Obstacle.of(failure));
        }
        Source source = new Loader(sizeLimit).load("", path);
        return new OpenedFile(path, source.content().length(), source.content().sha256(), Optional.of(source));
    }
}
