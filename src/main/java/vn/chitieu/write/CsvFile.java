package vn.chitieu.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** One CSV file being written: byte order mark, header, rows; {@code \r\n} at the end of each line. */
final class CsvFile implements Closeable {
    private final Path path;
    private final CsvStyle style;
    private final int width;
    private final CsvWriter csv;

    private CsvFile(Path path, CsvStyle style, int width) throws IOException {
        this.path = path;
        this.style = style;
        this.width = width;
        this.csv = style.begin(path);
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
