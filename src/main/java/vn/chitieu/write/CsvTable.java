package vn.chitieu.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import vn.chitieu.tabular.CellText;
import vn.chitieu.write.result.Column;
import vn.chitieu.write.result.ResultRow;
import vn.chitieu.write.result.RowSink;

/** One CSV file being written: byte order mark, header, rows; {@code \r\n} at the end of each line. */
final class CsvTable implements RowSink {
    private final Path path;
    private final CsvStyle style;
    private final OutputStream file;
    private final CsvWriter csv;

    private CsvTable(Path path, CsvStyle style) throws IOException {
        this.path = path;
        this.style = style;
        this.file = CsvStyle.open(path);
        this.csv = style.begin(file);
    }

    /**
     * Begins a file.
     *
     * @param path where it is written; whatever is there is lost
     * @param columns the header
     */
    static CsvTable create(Path path, CsvStyle style, List<Column> columns) throws IOException {
        CsvTable table = new CsvTable(path, style);
        table.record(columns.stream().map(Column::name).toList());
        return table;
    }

    @Override
    public void add(ResultRow row) throws IOException {
        record(row.cells().stream()
                .map(cell -> cell.as(CellText::of, number -> style.decimal(number.toPlainString()), () -> ""))
                .toList());
    }

    private void record(List<String> cells) throws IOException {
        Failure.naming(path, () -> csv.writeRecord(cells));
    }

    @Override
    public void close() throws IOException {
        Failure.naming(path, () -> {
            try (file) {
                csv.close();
            }
        });
    }
}
