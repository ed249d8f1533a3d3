package vn.chitieu.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chitieu.batch.Originals;
import vn.chitieu.batch.worker.Answer;
import vn.chitieu.batch.worker.TaskReader;
import vn.chitieu.crop.Crop;
import vn.chitieu.crop.CropChoice;
import vn.chitieu.crop.CropPlace;
import vn.chitieu.crop.CropSource;
import vn.chitieu.crop.CropStore;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;

/**
 * Crops of the documents of a run: those that an earlier run kept, and those that a worker cuts now. The first that is
 * asked for of a document has all that may be asked for cut, each page being painted once. For one thread.
 */
final class RunCrops implements CropSource, Closeable {
    /** Crops of one document; whoever has more to look at reads the document. */
    private static final int MOST = 400;
    /** Bytes of crops that are kept. */
    private static final long MOST_BYTES = 1L << 30;

    private final CropChoice choice;
    private final CropStore store;
    private final Originals originals;
    private final TaskReader cutter;
    private final Path scratch;
    /** Digests of documents of which something was not in the store. */
    private final Set<String> tried = new HashSet<>();

    /**
     * Crops.
     *
     * @param originals finds the documents
     * @param cutter cuts: a worker that understands {@link CropOrder}
     * @param scratch existing folder for what nobody needs after the run
     */
    RunCrops(CropChoice choice, CropStore store, Originals originals, TaskReader cutter, Path scratch) {
        this.choice = choice;
        this.store = store;
        this.originals = originals;
        this.cutter = cutter;
        this.scratch = scratch;
    }

    @Override
    public Optional<Crop> of(Extraction extraction, Observation observation) throws IOException {
        Optional<CropPlace> place = place(observation);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Optional<CropStore.Kept> kept = store.find(extraction.sha256(), place.get());
        if (kept.isEmpty() && tried.add(extraction.sha256())) {
            cut(extraction, place.get());
            kept = store.find(extraction.sha256(), place.get());
        }
        return kept.flatMap(CropStore.Kept::crop);
    }

    private Optional<CropPlace> place(Observation observation) {
        return choice.wants(observation) ? CropPlace.of(observation.row()) : Optional.empty();
    }

    /** The place that is asked for, and what else may be asked for of the document. */
    private void cut(Extraction extraction, CropPlace asked) throws IOException {
        List<Observation> rows = extraction.report().map(Report::observations).orElse(List.of());
        List<CropPlace> places = Stream.concat(Stream.of(asked), rows.stream().flatMap(row -> place(row).stream()))
                .distinct()
                .filter(place -> store.find(extraction.sha256(), place).isEmpty())
                .limit(MOST)
                .toList();
        Optional<String> path = originals.find(extraction.document());
        if (path.isPresent()) {
            order(new CropOrder(
                    path.get(),
                    extraction.sha256(),
                    extraction.mediaType(),
                    store.folder().toUri().toString(),
                    store.program(),
                    places));
        }
    }

    private void order(CropOrder order) throws IOException {
        Path file = Files.createTempFile(scratch, "crops", ".tmp");
        Files.write(file, order.bytes());
        // Whatever becomes of it, what was cut is in the store.
        Answer ignored = cutter.read(file.toUri().toString(), scratch.resolve("cut"), digest -> true);
        Files.delete(file);
    }

    @Override
    public void close() throws IOException {
        try (originals) {
            cutter.close();
        }
        if (!tried.isEmpty()) {
            store.shrink(MOST_BYTES);
        }
    }
}
