package vn.chitieu.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/** Rows written for a spreadsheet: byte order mark, header, no text that runs as a formula. */
public final class CsvSheet {
    private final CsvWriter csv;
    private final int width;

    /** Begins a sheet with a header, commas between its fields. */
    public CsvSheet(Writer output, List<String> columns) throws IOException {
        this(output, columns, ',');
    }

    /** Begins a sheet with a header. */
    public CsvSheet(Writer output, List<String> columns, char separator) throws IOException {
        this.csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(output);
        this.width = columns.size();
        output.write('\uFEFF');
        add(columns);
    }

    /** Adds a row of printed texts, as many as there are columns. */
    public void add(List<String> texts) throws IOException {
        addCells(texts.stream().map(CellText::of).toList());
    }

    /** Adds a row of cells as they are to stand in the file. */
    public void addCells(List<String> cells) throws IOException {
        if (cells.size() != width) {
            throw new IllegalStateException(cells.size() + " cells in a sheet of " + width + " columns");
        }
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
    }

    /** Hands everything to the output. */
    public void flush() throws IOException {
        csv.flush();
    }
}
