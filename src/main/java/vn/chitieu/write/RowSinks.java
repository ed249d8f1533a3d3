package vn.chitieu.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.ResultRow;
import vn.chitieu.write.result.RowSink;

/** One sink for the sinks that all formats have for a listing; rows of another width are a fault of the program. */
final class RowSinks implements RowSink {
    private final Listing listing;
    private final int width;
    private final List<RowSink> sinks = new ArrayList<>();

    RowSinks(Listing listing) {
        this.listing = listing;
        this.width = listing.columns().size();
    }

    void include(RowSink sink) {
        sinks.add(sink);
    }

    /** Adds the rows of one document. */
    void list(Extraction extraction) throws IOException {
        listing.list(extraction, this);
    }

    /** Adds the rows of a contradiction between two reports. */
    void list(CrossFinding finding) throws IOException {
        listing.list(finding, this);
    }

    @Override
    public void add(ResultRow row) throws IOException {
        if (row.width() != width) {
            throw new IllegalStateException(
                    "%d cells in a row of %s, which has %d columns".formatted(row.width(), listing.name(), width));
        }
        for (RowSink sink : sinks) {
            sink.add(row);
        }
    }

    @Override
    public void close() throws IOException {
        Closing.all(sinks);
    }
}
