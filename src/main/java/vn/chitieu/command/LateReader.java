package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chitieu.batch.worker.Answer;
import vn.chitieu.batch.worker.ReadLimits;
import vn.chitieu.batch.worker.TaskReader;
import vn.chitieu.batch.worker.WorkerPool;

/** A worker that is started when there is something for it. */
final class LateReader implements TaskReader {
    private final WorkerPool.Starting starting;
    private final ReadLimits limits;
    private Optional<WorkerPool> pool = Optional.empty();
    private Optional<TaskReader> reader = Optional.empty();

    LateReader(WorkerPool.Starting starting, ReadLimits limits) {
        this.starting = starting;
        this.limits = limits;
    }

    @Override
    public Answer read(String path, Path spool, Predicate<String> isNew) throws IOException {
        if (reader.isEmpty()) {
            WorkerPool started = WorkerPool.start(starting, limits);
            pool = Optional.of(started);
            reader = Optional.of(started.reader(1));
        }
        return reader.get().read(path, spool, isNew);
    }

    @Override
    public void close() throws IOException {
        try {
            if (reader.isPresent()) {
                reader.get().close();
            }
        } finally {
            if (pool.isPresent()) {
                pool.get().close();
            }
        }
    }
}
