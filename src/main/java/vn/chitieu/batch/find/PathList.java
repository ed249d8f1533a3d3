package vn.chitieu.batch.find;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Paths that another program lists:
 *
 * <pre>
 * list = path {end path} [end]        end = "\n" | "\r\n" | "\0"
 * </pre>
 */
public final class PathList {
    private final Reader text;

    /** A list that is read as it is needed. */
    public PathList(Reader text) {
        this.text = text;
    }

    /** The next path; empty at the end. */
    Optional<String> next() throws IOException {
        StringBuilder path = new StringBuilder();
        int letter = text.read();
        while (letter >= 0) {
            boolean end = letter == '\n' || letter == '\0';
            if (!end) {
                path.append((char) letter);
            } else if (!isBlank(path)) {
                return Optional.of(withoutReturn(path));
            } else {
                path.setLength(0);
            }
            letter = text.read();
        }
        return isBlank(path) ? Optional.empty() : Optional.of(withoutReturn(path));
    }

    private static boolean isBlank(StringBuilder path) {
        return withoutReturn(path).isEmpty();
    }

    private static String withoutReturn(StringBuilder path) {
        int length = path.length();
        return length > 0 && path.charAt(length - 1) == '\r' ? path.substring(0, length - 1) : path.toString();
    }
}
