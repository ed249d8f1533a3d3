package vn.chitieu.write;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One CSV file being written: byte order mark, header, rows; {@code \r\n} at the end of each line. */
final class CsvFile implements Closeable {
    private static final char QUOTE = '"';
    private static final String LINE_END = "\r\n";

    private final Path path;
    private final CsvStyle style;
    private final int width;
    private final Writer text;

    private CsvFile(Path path, CsvStyle style, int width) throws IOException {
        this.path = path;
        this.style = style;
        this.width = width;
        // A stream writer, unlike Files.newBufferedWriter, puts a ? for half a surrogate pair and goes on.
        this.text = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8));
    }

    /**
     * Begins a file.
     *
     * @param path where it is written; whatever is there is lost
     * @param columns the header
     */
    static CsvFile create(Path path, CsvStyle style, List<String> columns) throws IOException {
        try {
            CsvFile file = new CsvFile(path, style, columns.size());
            file.text.write('\uFEFF');
            CsvRow header = file.row();
            columns.forEach(header::text);
            file.add(header);
            return file;
        } catch (IOException e) {
            throw Failure.of("cannot write", path, e);
        }
    }

    /** An empty row in this file's style; {@link #add} it when it is full. */
    CsvRow row() {
        return new CsvRow(style);
    }

    /** Writes a row, which must have as many cells as the header. */
    void add(CsvRow row) throws IOException {
        List<String> cells = row.cells();
        if (cells.size() != width) {
            throw new IllegalStateException(
                    "%d cells in a row of %s, which has %d columns".formatted(cells.size(), path.getFileName(), width));
        }
        try {
            for (int cell = 0; cell < width; cell++) {
                text.append(cell == 0 ? "" : String.valueOf(style.separator())).append(quoted(cells.get(cell)));
            }
            text.write(LINE_END);
        } catch (IOException e) {
            throw Failure.of("cannot write", path, e);
        }
    }

    /** A field as RFC 4180 (section 2, rules 5 to 7) wants it: in quotes if it could be misread without. */
    private String quoted(String field) {
        for (int i = 0; i < field.length(); i++) {
            char character = field.charAt(i);
            if (character == style.separator() || character == QUOTE || character == '\n' || character == '\r') {
                return QUOTE + field.replace("\"", "\"\"") + QUOTE;
            }
        }
        return field;
    }

    @Override
    public void close() throws IOException {
        try {
            text.close();
        } catch (IOException e) {
            throw Failure.of("cannot write", path, e);
        }
    }
}
