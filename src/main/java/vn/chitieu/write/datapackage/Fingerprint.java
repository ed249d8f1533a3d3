package vn.chitieu.write.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells a file from one that was changed.
 *
 * @param bytes its length
 * @param sha256 digest of its bytes, in hexadecimal digits
 */
record Fingerprint(long bytes, String sha256) {
    static Fingerprint of(Path file) throws IOException {
        MessageDigest digest = sha256Digest();
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            long bytes = stream.transferTo(OutputStream.nullOutputStream());
            return new Fingerprint(bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
