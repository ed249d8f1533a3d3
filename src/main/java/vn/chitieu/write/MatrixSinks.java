package vn.chitieu.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.write.result.MatrixSink;

/** One sink for the matrix of all formats. */
final class MatrixSinks implements MatrixSink {
    private final List<MatrixSink> sinks = new ArrayList<>();

    void include(MatrixSink sink) {
        sinks.add(sink);
    }

    @Override
    public void column(String title) throws IOException {
        for (MatrixSink sink : sinks) {
            sink.column(title);
        }
    }

    @Override
    public void row(Indicator indicator) throws IOException {
        for (MatrixSink sink : sinks) {
            sink.row(indicator);
        }
    }

    @Override
    public void cell(Optional<BigDecimal> value) throws IOException {
        for (MatrixSink sink : sinks) {
            sink.cell(value);
        }
    }

    @Override
    public void close() throws IOException {
        Closing.all(sinks);
    }
}
