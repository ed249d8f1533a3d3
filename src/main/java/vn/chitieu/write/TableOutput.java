package vn.chitieu.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.Listings;
import vn.chitieu.write.result.Matrix;
import vn.chitieu.write.result.ResultFiles;
import vn.chitieu.write.result.ResultFormat;

/** {@link Tables} being written. */
final class TableOutput implements RunOutput {
    private final List<ResultFiles> formats = new ArrayList<>();
    /** Those that are open, one for each listing. */
    private final List<RowSinks> tables = new ArrayList<>();

    private final Matrix matrix;

    private TableOutput(Tables tables) {
        this.matrix = new Matrix(tables.catalogue(), tables.scratch());
    }

    static TableOutput begin(Tables tables, Function<String, Path> places) throws IOException {
        TableOutput output = new TableOutput(tables);
        try {
            for (ResultFormat format : tables.formats()) {
                output.formats.add(format.begin(places));
            }
            for (Listing listing : Listings.all(tables.catalogue())) {
                output.beginTable(listing);
            }
            return output;
        } catch (IOException | RuntimeException failure) {
            Closing.after(failure, output);
            throw failure;
        }
    }

    /** The sink takes charge of each table as soon as that is begun, so that none stays open. */
    private void beginTable(Listing listing) throws IOException {
        RowSinks all = new RowSinks(listing);
        tables.add(all);
        for (ResultFiles format : formats) {
            all.include(format.table(listing));
        }
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        for (RowSinks table : tables) {
            table.list(extraction);
        }
        matrix.add(extraction);
    }

    @Override
    public void write(CrossFinding finding) throws IOException {
        for (RowSinks table : tables) {
            table.list(finding);
        }
    }

    @Override
    public void finish() throws IOException {
        closeTables();
        try (MatrixSinks all = new MatrixSinks()) {
            for (ResultFiles format : formats) {
                all.include(format.matrix());
            }
            matrix.write(all);
        }
        for (ResultFiles format : formats) {
            format.finish();
        }
    }

    /** Whatever becomes of it, none is closed again. */
    private void closeTables() throws IOException {
        List<RowSinks> open = List.copyOf(tables);
        tables.clear();
        Closing.all(open);
    }

    @Override
    public void close() throws IOException {
        List<Closeable> open = new ArrayList<>();
        open.add(this::closeTables);
        open.addAll(formats);
        open.add(matrix);
        Closing.all(open);
    }
}
