package vn.chitieu.command;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Ways between files, percent-encoded. */
final class PathLink {
    /** What a path may hold as it is, besides ASCII letters and digits (RFC 3986, {@code pchar}). */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/%";

    private PathLink() {}

    /** The way from a folder to a file: relative, or from the root where they lie on different drives. */
    static URI between(Path folder, Path file) {
        List<String> from = parts(folder);
        List<String> to = parts(file);
        int shared = 0;
        while (shared < Math.min(from.size(), to.size() - 1) && from.get(shared).equals(to.get(shared))) {
            shared++;
        }
        boolean apart = shared == 0 && !from.isEmpty() && from.get(0).endsWith(":");
        if (apart) {
            return URI.create("file:///" + String.join("/", to));
        }
        String up = "../".repeat(from.size() - shared);
        return URI.create((up.isEmpty() ? "./" : up) + String.join("/", to.subList(shared, to.size())));
    }

    /** Names of the folders that lead to a path and its own, percent-encoded byte by byte. */
    private static List<String> parts(Path path) {
        String raw = encoded(path.toAbsolutePath().normalize().toUri().getRawPath());
        return List.of(raw.split("/")).stream().filter(part -> !part.isEmpty()).toList();
    }

    /** Percent-encodes what is not plain; what is encoded already stays. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            boolean plain = (letter < 0x80 && Character.isLetterOrDigit(letter)) || PLAIN.indexOf(letter) >= 0;
            encoded.append(plain ? String.valueOf(letter) : "%%%02X".formatted(each));
        }
        return encoded.toString();
    }
}
