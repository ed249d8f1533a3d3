package vn.chitieu.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.MatrixSink;
import vn.chitieu.write.result.ResultFiles;
import vn.chitieu.write.result.ResultFormat;
import vn.chitieu.write.result.RowSink;

/** CSV files, one for each listing, and {@code matrix.csv}. */
public record CsvTables(CsvStyle style) implements ResultFormat {
    /** Name of the matrix. */
    public static final String MATRIX = "matrix.csv";

    @Override
    public List<String> files(List<Listing> listings) {
        return Stream.concat(listings.stream().map(CsvTables::file), Stream.of(MATRIX))
                .toList();
    }

    /** {@code observations.csv}. */
    public static String file(Listing listing) {
        return listing.name() + ".csv";
    }

    @Override
    public ResultFiles begin(Function<String, Path> places) {
        return new Files(places, style);
    }

    private record Files(Function<String, Path> places, CsvStyle style) implements ResultFiles {
        @Override
        public RowSink table(Listing listing) throws IOException {
            return CsvTable.create(places.apply(file(listing)), style, listing.columns());
        }

        @Override
        public MatrixSink matrix() throws IOException {
            return CsvMatrix.create(places.apply(MATRIX), style);
        }

        @Override
        public void finish() {
            // each file is complete once its sink is closed
        }

        @Override
        public void close() {
            // the sinks are closed by whoever began them
        }
    }
}
