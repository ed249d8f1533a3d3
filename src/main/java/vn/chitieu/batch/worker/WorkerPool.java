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
    /** From as many files on what a process learns of its own code while it reads them is worth the time. */
    static final long MANY = 20_000;

    private final WorkerCommand brief;
    private final WorkerCommand lasting;
    private final ReadLimits limits;
    private final Path folder;
    private final Alarm alarm = new Alarm();
    private final Deque<WorkerReader> waiting = new ArrayDeque<>();
    private final List<WorkerReader> all = new ArrayList<>();

    private WorkerPool(Starting starting, ReadLimits limits, Path folder) throws IOException {
        this.brief = starting.command(folder, false);
        this.lasting = starting.command(folder, true);
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
         * @param lasting whether a worker will read thousands of files, so that it may take its time to get fast
         */
        WorkerCommand command(Path folder, boolean lasting) throws IOException;
    }

    /**
     * Starts the first worker.
     *
     * @throws IOException if no process can be started
     */
    public static WorkerPool start(Starting starting, ReadLimits limits) throws IOException {
        Path folder = Files.createTempDirectory("chitieu");
        WorkerPool pool = new WorkerPool(starting, limits, folder);
        try {
            WorkerReader first = pool.add(pool.brief);
            pool.waiting.add(first);
            first.begin();
            return pool;
        } catch (IOException failure) {
            pool.close();
            throw failure;
        }
    }

    @Override
    public synchronized TaskReader reader(long files) throws IOException {
        if (files >= MANY) {
            closeWaiting();
            return add(lasting);
        }
        return waiting.isEmpty() ? add(brief) : waiting.remove();
    }

    private WorkerReader add(WorkerCommand command) {
        WorkerReader reader = new WorkerReader(command, limits, folder, alarm);
        all.add(reader);
        return reader;
    }

    @Override
    public synchronized void abandon() {
        all.forEach(WorkerReader::abandon);
    }

    private void closeWaiting() throws IOException {
        for (WorkerReader reader : waiting) {
            reader.close();
        }
        waiting.clear();
    }

    /** Ends the first worker if no thread came for it, and removes what dead ones left. */
    @Override
    public synchronized void close() throws IOException {
        closeWaiting();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
