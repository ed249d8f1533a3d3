package vn.chitieu.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.chitieu.batch.Originals;
import vn.chitieu.batch.Results;
import vn.chitieu.batch.worker.ReadLimits;
import vn.chitieu.batch.worker.TaskReaders;
import vn.chitieu.batch.worker.WorkerPool;
import vn.chitieu.crop.Crop;
import vn.chitieu.crop.CropChoice;
import vn.chitieu.crop.CropSource;
import vn.chitieu.crop.CropStore;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;

/** The crops of a run, for what is prepared before the run has results: there are none until they {@link #begin}. */
final class LateCrops implements CropSource, Closeable {
    private final Means means;
    private Optional<RunCrops> crops = Optional.empty();

    LateCrops(Means means) {
        this.means = means;
    }

    /**
     * What crops are made with.
     *
     * @param choice of which rows
     * @param store keeps them
     * @param starting starts the process that cuts them
     * @param limits how long a page may take
     * @param scratch folder for what nobody needs after the run
     */
    record Means(CropChoice choice, CropStore store, WorkerPool.Starting starting, ReadLimits limits, Path scratch) {}

    /**
     * From now on there are crops.
     *
     * @param unpackers open the archives that documents lie in
     */
    void begin(Results results, TaskReaders unpackers) throws IOException {
        Path spools = means.scratch().resolve("unpacked");
        Originals originals = new Originals(results.input(), unpackers.reader(1), spools);
        LateReader cutter = new LateReader(means.starting(), means.limits());
        crops = Optional.of(new RunCrops(means.choice(), means.store(), originals, cutter, means.scratch()));
    }

    @Override
    public Optional<Crop> of(Extraction extraction, Observation observation) throws IOException {
        return crops.isEmpty() ? Optional.empty() : crops.get().of(extraction, observation);
    }

    @Override
    public void close() throws IOException {
        if (crops.isPresent()) {
            crops.get().close();
        }
    }
}
