package vn.chitieu.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
    private final CsvWriter csv;
    private CsvWriter.CsvWriterRecord line;

    private CsvMatrix(Path path, CsvStyle style) throws IOException {
        this.path = path;
        this.style = style;
        this.csv = style.begin(path);
        this.line = csv.writeRecord();
    }

    /** Begins a file; whatever is at the path is lost. */
    static CsvMatrix create(Path path, CsvStyle style) throws IOException {
        try {
            CsvMatrix matrix = new CsvMatrix(path, style);
            matrix.texts(ABOUT_THE_ROW);
            return matrix;
        } catch (IOException e) {
            throw Failure.of("cannot write", path, e);
        }
    }

    @Override
    public void column(String title) throws IOException {
        texts(List.of(title));
    }

    @Override
    public void row(Indicator indicator) throws IOException {
        naming(() -> {
            line.endRecord();
            line = csv.writeRecord();
        });
        texts(List.of(indicator.id(), indicator.nameVi(), indicator.section(), indicator.unit()));
    }

    @Override
    public void cell(Optional<BigDecimal> value) throws IOException {
        String text = value.map(number -> style.decimal(number.toPlainString())).orElse("");
        naming(() -> line.writeField(text));
    }

    private void texts(List<String> texts) throws IOException {
        naming(() -> texts.forEach(text -> line.writeField(CellText.of(text))));
    }

    private void naming(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (UncheckedIOException e) {
            throw Failure.of("cannot write", path, Objects.requireNonNull(e.getCause()));
        }
    }

    /** Ends the last line and the file. */
    @Override
    public void close() throws IOException {
        naming(line::endRecord);
        try {
            csv.close();
        } catch (IOException e) {
            throw Failure.of("cannot write", path, e);
        }
    }
}
