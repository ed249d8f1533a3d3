package vn.chitieu.write.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.observation.Transcript;
import vn.chitieu.tabular.CellText;

/**
 * One table of all cells, in the shape of the other CSV files: UTF-8 with byte order mark, RFC 4180, texts that a
 * spreadsheet would run as a formula neutralised. Each file begins with a row without {@code table} that says what became
 * of it; a row for each cell follows.
 */
final class CsvTranscripts implements TranscriptWriter {
    private static final List<String> COLUMNS = List.of(
            "document",
            "status",
            "reason",
            "table",
            "page",
            "row",
            "file_row",
            "column",
            "row_span",
            "column_span",
            "text",
            "number");

    private final CsvWriter csv;

    CsvTranscripts(Writer output) throws IOException {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(output);
        output.write('\uFEFF');
        add(COLUMNS);
    }

    @Override
    public void write(Transcript transcript) throws IOException {
        String document = CellText.of(transcript.document());
        String state = FileState.of(transcript);
        add(List.of(document, state, CellText.of(transcript.reason()), "", "", "", "", "", "", "", "", ""));
        for (Table table : NumberedTables.of(transcript)) {
            List<Row> rows = table.rows();
            for (int row = 1; row <= rows.size(); row++) {
                for (Cell cell : rows.get(row - 1).cells()) {
                    add(cell(document, state, cell, row));
                }
            }
        }
    }

    private static List<String> cell(String document, String state, Cell cell, int row) {
        return List.of(
                document,
                state,
                "",
                ordinal(cell.place().table()),
                ordinal(cell.place().page()),
                ordinal(row),
                ordinal(cell.place().row()),
                ordinal(cell.place().column()),
                ordinal(cell.rowSpan()),
                ordinal(cell.columnSpan()),
                CellText.of(cell.text()),
                cell.number().map(BigDecimal::toPlainString).orElse(""));
    }

    private static String ordinal(int ordinal) {
        return ordinal == 0 ? "" : Integer.toString(ordinal);
    }

    private void add(List<String> row) throws IOException {
        try {
            csv.writeRecord(row);
        } catch (UncheckedIOException failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
