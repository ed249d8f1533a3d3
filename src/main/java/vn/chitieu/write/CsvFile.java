package vn.chitieu.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** One CSV file being written: byte order mark, header, rows; {@code \r\n} at the end of each line. */
final class CsvFile implements Closeable {
    private final Path path;
    private final CsvStyle style;
    private final int width;
    private final Writer text;
    private final CsvWriter csv;

    private CsvFile(Path path, CsvStyle style, int width) throws IOException {
        this.path = path;
        this.style = style;
        this.width = width;
        // A stream writer, unlike Files.newBufferedWriter, puts a ? for half a surrogate pair and goes on.
        this.text = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8));
        this.csv = CsvWriter.builder()
                .fieldSeparator(style.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
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
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw Failure.of("cannot write", path, Objects.requireNonNull(e.getCause()));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            csv.close();
        } catch (IOException e) {
            throw Failure.of("cannot write", path, e);
        }
    }
}
