package vn.chitieu.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;

/**
 * Writes the files of one run, whatever they are.
 *
 * <pre>{@code
 * try (RunWriter writer = RunWriter.open(out, List.of(new Tables(catalogue, scratch, formats)))) {
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
    private final List<RunOutput> outputs = new ArrayList<>();
    private final Staging staging;
    private boolean committed;

    private RunWriter(Staging staging) {
        this.staging = staging;
    }

    /**
     * Begins a run.
     *
     * @param folder where the files go; made if it is not there
     * @param kinds what is to be made
     * @throws IOException naming the path, if the folder or a file cannot be made
     */
    public static RunWriter open(Path folder, List<OutputKind> kinds) throws IOException {
        return open(folder, kinds, List.of());
    }

    /**
     * Begins a run that takes the place of one which may have made more.
     *
     * @param folder where the files go; made if it is not there
     * @param kinds what is to be made
     * @param retired names of files that this run does not make and an older one may have made: they are removed when
     *     the new ones come, so that nothing old stands beside them
     * @throws IOException naming the path, if the folder or a file cannot be made
     */
    public static RunWriter open(Path folder, List<OutputKind> kinds, List<String> retired) throws IOException {
        List<String> files =
                kinds.stream().flatMap(kind -> kind.files().stream()).toList();
        RunWriter writer = new RunWriter(Staging.open(folder, files, retired));
        try {
            for (OutputKind kind : kinds) {
                writer.outputs.add(kind.begin(writer.staging::part));
            }
        } catch (IOException | RuntimeException e) {
            Closing.after(e, writer);
            throw e;
        }
        return writer;
    }

    /**
     * Begins a run that makes CSV files alone.
     *
     * @param folder where the files go, and what does not fit into memory; made if it is not there
     * @throws IOException naming the path, if the folder or a file cannot be made
     */
    public static RunWriter open(Path folder, CsvStyle style, Catalogue catalogue) throws IOException {
        return open(folder, List.of(new Tables(catalogue, folder, List.of(new CsvTables(style)))));
    }

    /** Names of the files in the folder that the run makes. */
    public List<String> files() {
        return staging.names();
    }

    /**
     * Adds what the next document yields.
     *
     * @throws IllegalArgumentException if the extraction names an indicator that is not in the catalogue
     * @throws IOException naming the path, if a file cannot be written
     */
    public void write(Extraction extraction) throws IOException {
        requireOpen();
        for (RunOutput output : outputs) {
            output.write(extraction);
        }
    }

    /**
     * Adds a contradiction between two reports, behind those of each report.
     *
     * @throws IOException naming the path, if the file cannot be written
     */
    public void write(CrossFinding finding) throws IOException {
        requireOpen();
        for (RunOutput output : outputs) {
            output.write(finding);
        }
    }

    /**
     * Puts all files into place, or none.
     *
     * @throws IOException naming the path, if a file cannot be written or replaced; older results are then as before
     */
    public void commit() throws IOException {
        requireOpen();
        for (RunOutput output : outputs) {
            output.finish();
        }
        Closing.all(outputs);
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
        if (!committed) {
            try {
                closeUnread();
            } finally {
                staging.discard();
            }
        }
    }

    /** What cannot be flushed is about to be removed anyway, and the failure that led here is on its way already. */
    private void closeUnread() {
        try {
            Closing.all(outputs);
        } catch (IOException e) {
            // reason above
        }
    }
}
