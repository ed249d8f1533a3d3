package vn.chitieu.batch.find;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A file or folder that was named as input.
 *
 * @param path as it was named
 * @param spelling the same with {@code /} between its parts
 * @param folders names of the folders that lead to what lies in it, its own the last if it is a folder
 */
record InputRoot(Path path, String spelling, List<String> folders) {
    static InputRoot of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        List<String> names = Arrays.stream(spell(absolute).split("/"))
                .filter(name -> !name.isEmpty())
                .toList();
        boolean folder = Files.isDirectory(absolute) || names.isEmpty();
        return new InputRoot(path, spell(path), folder ? names : names.subList(0, names.size() - 1));
    }

    /** That of a list: what it holds is named as it is listed. */
    static final InputRoot LISTED = new InputRoot(Path.of(""), "", List.of());

    /** Path of a file below this root; its own name if it is the root. */
    String below(Path file) {
        String whole = spell(file);
        String below = whole.substring(Math.min(spelling.length(), whole.length()));
        return below.isEmpty() ? whole.substring(whole.lastIndexOf('/') + 1) : withoutSlash(below);
    }

    /** The last of the leading folders, {@code 2024/q1/} for a depth of two; all if they are fewer. */
    String lead(int depth) {
        List<String> last = folders.subList(Math.max(0, folders.size() - depth), folders.size());
        return last.isEmpty() ? "" : String.join("/", last) + "/";
    }

    /**
     * By way of the URI, which holds the very bytes of the name: Java's own text of a path loses letters where the locale
     * has no Vietnamese ({@code LANG=C}).
     */
    private static String spell(Path path) {
        String spelling = path.toUri().getPath();
        return spelling.endsWith("/") ? spelling.substring(0, spelling.length() - 1) : spelling;
    }

    private static String withoutSlash(String below) {
        return below.startsWith("/") ? below.substring(1) : below;
    }
}
