package vn.chitieu.write.parquet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.MatrixSink;
import vn.chitieu.write.result.ResultFiles;
import vn.chitieu.write.result.ResultFormat;
import vn.chitieu.write.result.RowSink;

/** Parquet files, one for each listing. The matrix is none of them: the observations are the same in long form. */
public record ParquetTables() implements ResultFormat {
    @Override
    public List<String> files(List<Listing> listings) {
        return listings.stream().map(ParquetTables::file).toList();
    }

    /** {@code observations.parquet}. */
    static String file(Listing listing) {
        return listing.name() + ".parquet";
    }

    @Override
    public ResultFiles begin(Function<String, Path> places) {
        return new Files(places);
    }

    private record Files(Function<String, Path> places) implements ResultFiles {
        @Override
        public RowSink table(Listing listing) throws IOException {
            return ParquetTable.create(places.apply(file(listing)), listing);
        }

        @Override
        public MatrixSink matrix() {
            return new NoMatrix();
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

    private record NoMatrix() implements MatrixSink {
        @Override
        public void column(String title) {
            // not wanted
        }

        @Override
        public void row(Indicator indicator) {
            // not wanted
        }

        @Override
        public void cell(Optional<BigDecimal> value) {
            // not wanted
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
