package vn.chitieu.score;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads truth files. */
public final class Truth {
    private Truth() {}

    /** The rows of a truth file, in order. */
    public static List<TruthRow> rows(Path file) {
        List<TruthRow> rows = new ArrayList<>();
        for (Map<String, String> line : lines(file)) {
            rows.add(new TruthRow(
                    Integer.parseInt(text(line, "row")),
                    text(line, "stt"),
                    text(line, "label"),
                    text(line, "indicator"),
                    text(line, "status"),
                    text(line, "value"),
                    flags(text(line, "flags"))));
        }
        return rows;
    }

    private static String text(Map<String, String> line, String column) {
        return line.getOrDefault(column, "");
    }

    private static Set<String> flags(String joined) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(List.of(joined.split(";", -1)));
    }

    /** The lines of any truth file, by column. */
    public static List<Map<String, String>> lines(Path file) {
        List<Map<String, String>> lines = new ArrayList<>();
        try (CSVReaderHeaderAware reader =
                new CSVReaderHeaderAware(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            Map<String, String> line = reader.readMap();
            while (line != null) {
                lines.add(line);
                line = reader.readMap();
            }
        } catch (IOException | CsvException broken) {
            throw new UncheckedIOException(new IOException(file.toString(), broken));
        }
        return lines;
    }
}
