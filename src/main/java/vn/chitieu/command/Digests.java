package vn.chitieu.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.chitieu.document.Source;

/** Tells lists of texts apart without holding them. */
final class Digests {
    private Digests() {}

    /** A digest of the texts in their order. */
    static String of(List<String> texts) {
        return new Source.Content(String.join("\0", texts).getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
