package vn.chitieu.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;

/**
 * Writes the files of one run: observations.csv, unmatched.csv, documents.csv, blanks.csv, summary.csv,
 * checks.csv, matrix.csv.
 *
 * <pre>{@code
 * try (RunWriter writer = RunWriter.open(out, CsvStyle.PLAIN, catalogue)) {
 *     for (Extraction extraction : extractions) { // in the order in which they are to be listed
 *         writer.write(extraction);
 *     }
 *     writer.commit();
 * }
 * }</pre>
 *
 * <p>Rows are streamed to files beside their place; {@link #commit()} moves all of them into it. A run that ends
 * without it leaves nothing behind and older results as they were. The same extractions give the same bytes, and memory
 * does not grow with their number. For one thread.
 */
public final class RunWriter implements Closeable {
    private final CsvStyle style;
    private final List<Listing> listings;
    private final CheckListing checks;
    private final List<CsvFile> files = new ArrayList<>();
    private final Matrix matrix;
    private final Staging staging;
    private boolean committed;

    private RunWriter(Path folder, CsvStyle style, Catalogue catalogue, Path scratch) throws IOException {
        IndicatorNames names = new IndicatorNames(catalogue);
        this.style = style;
        this.matrix = new Matrix(catalogue, scratch);
        this.checks = new CheckListing(catalogue);
        this.listings = List.of(
                new ObservationListing(names),
                new UnmatchedListing(),
                new DocumentListing(),
                new BlankListing(names),
                new SummaryListing(names, catalogue),
                checks);
        this.staging = Staging.open(
                folder,
                Stream.concat(listings.stream().map(Listing::file), Stream.of(Matrix.FILE))
                        .toList());
    }

    /**
     * Begins a run.
     *
     * @param folder where the files go; made if it is not there
     * @param catalogue the catalogue that the extractions are made with
     * @throws IOException naming the path, if the folder or a file cannot be made
     */
    public static RunWriter open(Path folder, CsvStyle style, Catalogue catalogue) throws IOException {
        return open(folder, style, catalogue, folder);
    }

    /**
     * The same with a folder for what does not fit into memory, which has to be there when the first document comes.
     *
     * @throws IOException naming the path, if the folder or a file cannot be made
     */
    public static RunWriter open(Path folder, CsvStyle style, Catalogue catalogue, Path scratch) throws IOException {
        RunWriter writer = new RunWriter(folder, style, catalogue, scratch);
        try {
            for (Listing listing : writer.listings) {
                Path part = writer.staging.part(listing.file());
                writer.files.add(CsvFile.create(part, style, listing.columns()));
            }
        } catch (IOException e) {
            closeAfter(writer, e);
            throw e;
        }
        return writer;
    }

    private static void closeAfter(RunWriter writer, IOException failure) {
        try {
            writer.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /**
     * Adds the rows of the next document.
     *
     * @throws IllegalArgumentException if the extraction names an indicator that is not in the catalogue
     * @throws IOException naming the path, if a file cannot be written
     */
    public void write(Extraction extraction) throws IOException {
        requireOpen();
        for (int i = 0; i < files.size(); i++) {
            listings.get(i).list(extraction, files.get(i));
        }
        matrix.add(extraction);
    }

    /**
     * Adds a contradiction between two reports, behind those of each report.
     *
     * @throws IOException naming the path, if the file cannot be written
     */
    public void write(CrossFinding finding) throws IOException {
        requireOpen();
        checks.list(finding, files.get(listings.indexOf(checks)));
    }

    /**
     * Puts all files into place, or none.
     *
     * @throws IOException naming the path, if a file cannot be written or replaced; older results are then as before
     */
    public void commit() throws IOException {
        requireOpen();
        matrix.write(staging.part(Matrix.FILE), style);
        for (CsvFile file : files) {
            file.close();
        }
        staging.publish();
        committed = true;
    }

    private void requireOpen() {
        if (committed) {
            throw new IllegalStateException("the run is committed already");
        }
    }

    /** Ends the run; without {@link #commit()} before it, everything that was written is removed. */
    @Override
    public void close() throws IOException {
        matrix.close();
        if (!committed) {
            for (CsvFile file : files) {
                closeUnread(file);
            }
            staging.discard();
        }
    }

    /** What cannot be flushed is about to be removed anyway, and the failure that led here is on its way already. */
    private static void closeUnread(CsvFile file) {
        try {
            file.close();
        } catch (IOException e) {
            // reason above
        }
    }
}
