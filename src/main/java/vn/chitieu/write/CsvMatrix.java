package vn.chitieu.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.tabular.CellText;
import vn.chitieu.write.result.MatrixSink;

/** {@code matrix.csv} being written cell by cell: its rows may be too long for memory. */
public final class CsvMatrix implements MatrixSink {
    /** The first columns, which say what a row is about. */
    public static final List<String> ABOUT_THE_ROW = List.of("indicator", "indicator_name", "section", "unit");

    private final Path path;
    private final CsvStyle style;
    private final OutputStream file;
    private final CsvWriter csv;
    private CsvWriter.CsvWriterRecord line;

    private CsvMatrix(Path path, CsvStyle style) throws IOException {
        this.path = path;
        this.style = style;
        this.file = CsvStyle.open(path);
        this.csv = style.begin(file);
        this.line = csv.writeRecord();
    }

    /** Begins a file; whatever is at the path is lost. */
    static CsvMatrix create(Path path, CsvStyle style) throws IOException {
        CsvMatrix matrix = new CsvMatrix(path, style);
        matrix.texts(ABOUT_THE_ROW);
        return matrix;
    }

    @Override
    public void column(String title) throws IOException {
        texts(List.of(title));
    }

    @Override
    public void row(Indicator indicator) throws IOException {
        Failure.naming(path, () -> {
            line.endRecord();
            line = csv.writeRecord();
        });
        texts(List.of(indicator.id(), indicator.nameVi(), indicator.section(), indicator.unit()));
    }

    @Override
    public void cell(Optional<BigDecimal> value) throws IOException {
        String text = value.map(number -> style.decimal(number.toPlainString())).orElse("");
        Failure.naming(path, () -> line.writeField(text));
    }

    private void texts(List<String> texts) throws IOException {
        Failure.naming(path, () -> texts.forEach(text -> line.writeField(CellText.of(text))));
    }

    /** Ends the last line and the file. */
    @Override
    public void close() throws IOException {
        Failure.naming(path, () -> {
            try (file;
                    csv) {
                line.endRecord();
            }
        });
    }
}
