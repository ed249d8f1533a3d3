package vn.chitieu.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import vn.chitieu.tabular.CellText;

/** A CSV file like {@link CsvFile}, written cell by cell: for rows that are too long for memory. */
final class WideFile implements Closeable {
    private final CsvStyle style;
    private final CsvWriter csv;
    private Optional<CsvWriter.CsvWriterRecord> record = Optional.empty();

    private WideFile(CsvStyle style, CsvWriter csv) {
        this.style = style;
        this.csv = csv;
    }

    /** Begins a file; whatever is at the path is lost. */
    static WideFile create(Path path, CsvStyle style) throws IOException {
        return new WideFile(style, style.begin(path));
    }

    /** Text, made safe for spreadsheets. */
    void text(String text) {
        cell(CellText.of(text));
    }

    /** A plain decimal, or an empty cell. */
    void number(Optional<BigDecimal> value) {
        cell(value.map(number -> style.decimal(number.toPlainString())).orElse(""));
    }

    private void cell(String text) {
        CsvWriter.CsvWriterRecord open = record.orElseGet(csv::writeRecord);
        record = Optional.of(open.writeField(text));
    }

    /** Ends the row. */
    void endRow() {
        record.ifPresent(CsvWriter.CsvWriterRecord::endRecord);
        record = Optional.empty();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
