package vn.chitieu.batch.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import vn.chitieu.batch.find.Loader;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.document.Source;

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
    private static final int BUFFER = 1 << 16;

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
                return new OpenedFile(path, size, digest(path), Optional.empty());
            }
        } catch (IOException failure) {
            throw new Loader.ObstacleException(Obstacle.of(failure));
        }
        Source source = new Loader(sizeLimit).load("", path);
        return new OpenedFile(path, source.content().length(), source.content().sha256(), Optional.of(source));
    }

    private static String digest(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException unreachable) {
            throw new IllegalStateException("every Java has SHA-256", unreachable);
        }
    }
}
