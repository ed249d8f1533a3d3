package vn.chitieu.write.result;

import java.io.Closeable;
import java.io.IOException;

/** Where the rows of one result go: a file or a sheet being written, its columns known. */
public interface RowSink extends Closeable {
    /**
     * Takes the next row, which has a cell for each column.
     *
     * @throws IOException naming the path, if it cannot be written
     */
    void add(ResultRow row) throws IOException;
}
