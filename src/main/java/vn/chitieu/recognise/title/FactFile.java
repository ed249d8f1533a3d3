package vn.chitieu.recognise.title;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A small table of facts beside the classes: a line a row, {@code |} between the fields, {@code #} before remarks. */
final class FactFile {
    private FactFile() {}

    /** The rows, each with the given number of fields; fields that are not written are empty. */
    static List<List<String>> read(String name, int fields) {
        try (InputStream stream = FactFile.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line, fields))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<String> row(String line, int fields) {
        String[] row = Arrays.copyOf(line.split("\\|", -1), fields);
        return Arrays.stream(row)
                .map(field -> field == null ? "" : field.strip())
                .toList();
    }

    /** The parts of a field that holds a list, {@code ;} between them. */
    static List<String> list(String field) {
        return Arrays.stream(field.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
