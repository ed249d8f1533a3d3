package vn.chitieu.write.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.CsvTables;
import vn.chitieu.write.Failure;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.MatrixSink;
import vn.chitieu.write.result.ResultFiles;
import vn.chitieu.write.result.ResultRow;
import vn.chitieu.write.result.RowSink;

/**
 * {@code datapackage.json} being written. When the matrix comes, the other CSV files are complete and are described at
 * once; the columns of the matrix, which need not fit into memory, are written as they come.
 */
final class DataPackageFile implements ResultFiles {
    private final Function<String, Path> places;
    private final CsvStyle style;
    private final List<Listing> listings = new ArrayList<>();
    private Optional<Descriptor> open = Optional.empty();

    DataPackageFile(Function<String, Path> places, CsvStyle style) {
        this.places = places;
        this.style = style;
    }

    @Override
    public RowSink table(Listing listing) {
        listings.add(listing);
        return new Rows();
    }

    @Override
    public MatrixSink matrix() throws IOException {
        naming(() -> {
            Descriptor descriptor = Descriptor.create(path(), style);
            open = Optional.of(descriptor);
            for (Listing listing : listings) {
                descriptor.listing(listing, Fingerprint.of(places.apply(CsvTables.file(listing))));
            }
            descriptor.beginMatrix();
        });
        return new MatrixColumns(open.orElseThrow());
    }

    @Override
    public void finish() throws IOException {
        Descriptor descriptor = open.orElseThrow();
        naming(() -> descriptor.endMatrix(Fingerprint.of(places.apply(CsvTables.MATRIX))));
        close();
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            Closeable descriptor = open.get();
            open = Optional.empty();
            naming(descriptor::close);
        }
    }

    private Path path() {
        return places.apply(DataPackage.FILE);
    }

    private void naming(Failure.Writing writing) throws IOException {
        Failure.naming(path(), writing);
    }

    /** Rows say nothing of their columns. */
    private record Rows() implements RowSink {
        @Override
        public void add(ResultRow row) {
            // reason above
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private final class MatrixColumns implements MatrixSink {
        private final Descriptor descriptor;

        MatrixColumns(Descriptor descriptor) {
            this.descriptor = descriptor;
        }

        @Override
        public void column(String title) throws IOException {
            naming(() -> descriptor.matrixColumn(title));
        }

        @Override
        public void row(Indicator indicator) {
            // the columns are known by now
        }

        @Override
        public void cell(Optional<BigDecimal> value) {
            // the columns are known by now
        }

        @Override
        public void close() {
            // the file is completed when the matrix is complete
        }
    }
}
