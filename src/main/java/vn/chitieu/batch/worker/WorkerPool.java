package vn.chitieu.batch.worker;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Readers for the threads of a run. The first worker is started with the pool, so that it gets ready while the program
 * finds out what there is to read; the others when a thread has something for them.
 *
 * <p>Safe for many threads.
 */
public final class WorkerPool implements TaskReaders, Closeable {
    private final WorkerCommand command;
    private final ReadLimits limits;
    private final Path folder;
    private final Alarm alarm = new Alarm();
    private final Deque<WorkerReader> waiting = new ArrayDeque<>();
    private final List<WorkerReader> all = new ArrayList<>();

    private WorkerPool(WorkerCommand command, ReadLimits limits, Path folder) {
        this.command = command;
        this.limits = limits;
        this.folder = folder;
    }

    /** Makes the command by which workers are started. */
    @FunctionalInterface
    public interface Starting {
        /**
         * The command.
         *
         * @param folder existing folder for what a worker leaves behind when it dies
         */
        WorkerCommand command(Path folder) throws IOException;
    }

    /**
     * Starts the first worker.
     *
     * @throws IOException if no process can be started
     */
    public static WorkerPool start(Starting starting, ReadLimits limits) throws IOException {
        Path folder = Files.createTempDirectory("chitieu");
        WorkerPool pool = new WorkerPool(starting.command(folder), limits, folder);
        try {
            WorkerReader first = pool.add();
            pool.waiting.add(first);
            first.begin();
            return pool;
        } catch (IOException failure) {
            pool.close();
            throw failure;
        }
    }

    @Override
    public synchronized TaskReader reader() {
        return waiting.isEmpty() ? add() : waiting.remove();
    }

    private WorkerReader add() {
        WorkerReader reader = new WorkerReader(command, limits, folder, alarm);
        all.add(reader);
        return reader;
    }

    @Override
    public synchronized void abandon() {
        all.forEach(WorkerReader::abandon);
    }

    /** Ends the first worker if no thread came for it, and removes what dead ones left. */
    @Override
    public synchronized void close() throws IOException {
        for (WorkerReader reader : waiting) {
            reader.close();
        }
        waiting.clear();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
