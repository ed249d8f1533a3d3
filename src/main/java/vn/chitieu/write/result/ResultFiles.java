package vn.chitieu.write.result;

import java.io.Closeable;
import java.io.IOException;

/** The files of one format while a run writes them. Sinks are closed before {@link #finish()} and {@link #close()}. */
public interface ResultFiles extends Closeable {
    /** Begins the table of a listing; all are begun before the first row comes, and get their rows by turns. */
    RowSink table(Listing listing) throws IOException;

    /** Begins the matrix; it comes when all tables are complete. */
    MatrixSink matrix() throws IOException;

    /** Completes the files. */
    void finish() throws IOException;
}
