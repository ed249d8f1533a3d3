package vn.chitieu.write.datapackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.chitieu.store.FileDigest;

/**
 * What tells a file from one that was changed.
 *
 * @param bytes its length
 * @param sha256 digest of its bytes, in hexadecimal digits
 */
record Fingerprint(long bytes, String sha256) {
    static Fingerprint of(Path file) throws IOException {
        return new Fingerprint(Files.size(file), FileDigest.of(file));
    }
}
