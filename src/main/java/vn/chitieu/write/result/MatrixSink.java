package vn.chitieu.write.result;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import vn.chitieu.indicator.Indicator;

/**
 * Where the matrix goes, cell by cell, as neither its rows nor its columns need fit into memory: first every column,
 * then row by row a cell for each of them.
 */
public interface MatrixSink extends Closeable {
    /**
     * The next column.
     *
     * @param title {@code Sở Tư pháp, Khánh Hòa | 2023-H1}
     */
    void column(String title) throws IOException;

    /** Begins the row of an indicator; they come in the order of the catalogue. */
    void row(Indicator indicator) throws IOException;

    /** The next cell of the row; empty where no certain figure is reported. */
    void cell(Optional<BigDecimal> value) throws IOException;
}
