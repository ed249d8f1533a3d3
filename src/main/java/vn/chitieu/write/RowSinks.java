package vn.chitieu.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.ResultRow;
import vn.chitieu.write.result.RowSink;

/** One sink for the sinks that all formats have for a listing; rows of another width are a fault of the program. */
final class RowSinks implements RowSink {
    private final Listing listing;
    private final List<RowSink> sinks = new ArrayList<>();

    RowSinks(Listing listing) {
        this.listing = listing;
    }

    void include(RowSink sink) {
        sinks.add(sink);
    }

    @Override
    public void add(ResultRow row) throws IOException {
        int width = listing.columns().size();
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
