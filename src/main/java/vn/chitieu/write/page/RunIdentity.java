package vn.chitieu.write.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells the pages of different runs apart, so that a browser mixes up no decisions. */
final class RunIdentity {
    private static final int DIGITS = 16;

    private final MessageDigest digest;

    RunIdentity() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException unreachable) {
            throw new IllegalStateException("every Java has SHA-256", unreachable);
        }
    }

    /** Takes a document. */
    void add(String name, String sha256) {
        digest.update((name + "\n" + sha256 + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The identity; may be asked once. */
    String code() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
