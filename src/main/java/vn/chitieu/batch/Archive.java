package vn.chitieu.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import vn.chitieu.batch.find.Input;
import vn.chitieu.batch.find.InputFile;
import vn.chitieu.batch.find.Inventory;
import vn.chitieu.batch.ledger.Keys;
import vn.chitieu.batch.ledger.Ledger;
import vn.chitieu.batch.ledger.Plan;
import vn.chitieu.batch.worker.TaskReader;
import vn.chitieu.batch.worker.TaskReaders;
import vn.chitieu.store.SortedFile;

/**
 * Reads an archive of any size and remembers what it read.
 *
 * <pre>
 * inputs ─ list ─▶ inventory ─ plan ─▶ files to read ─ read ─▶ ledger ─ plan ─▶ results
 *                                 ▲                              │
 *                                 └──────────────────────────────┘
 * </pre>
 *
 * Everything it keeps lies in one folder; the same run begun anew goes on where the last one ended, however that was.
 * One run at a time can use the folder.
 */
public final class Archive implements Closeable {
    /** A file that changes with every reading is given up after as many. */
    private static final int MOST_ROUNDS = 4;

    /** Folder within the archive's for what nobody needs after a run. */
    public static final String SCRATCH = "temporary";

    /** Folder within the archive's for members while they are read. */
    private static final String UNPACKED = "unpacked";

    private static final int SECONDS_TO_END = 5;

    private final Path folder;
    private final FileChannel lockFile;
    private final Ledger ledger;
    private final Keys keys;

    private Archive(Path folder, FileChannel lockFile, Ledger ledger, Keys keys) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.ledger = ledger;
        this.keys = keys;
    }

    /**
     * Opens the folder, or makes it.
     *
     * @param keys what results must have been made with
     * @throws IOException if the folder cannot be used, or another run uses it
     */
    public static Archive open(Path folder, Keys keys) throws IOException {
        Files.createDirectories(folder);
        FileChannel lockFile =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(lockFile, folder);
            tidy(folder);
            return new Archive(folder, lockFile, Ledger.open(folder.resolve("journal")), keys);
        } catch (IOException | RuntimeException failure) {
            lockFile.close();
            throw failure;
        }
    }

    /** The lock is gone with the process, however it ends. */
    private static void lock(FileChannel file, Path folder) throws IOException {
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException held) {
            // as below
        }
        throw new IOException("another run is using " + folder + "; wait for its end or name another folder");
    }

    /**
     * How to read.
     *
     * @param readers gives a reader to each thread
     * @param threads number of threads, at least 1
     * @param deepest number of archives within archives that are opened
     * @param nanoseconds a clock that never runs backwards
     * @param events told how it goes
     */
    public record Means(TaskReaders readers, int threads, int deepest, LongSupplier nanoseconds, Events events) {}

    /**
     * Reads whatever is not known yet.
     *
     * @param input where the files lie
     * @param output folder of the results, which is passed over
     * @return the results, which are good until the archive is closed
     * @throws IOException if the run fails; what was read until then is kept
     * @throws InterruptedException if the thread is interrupted; what was read until then is kept
     */
    public Results read(Input input, Path output, Means means) throws IOException, InterruptedException {
        Path temporary = folder.resolve(SCRATCH);
        SortedFile<InputFile> files = Inventory.of(input, output, temporary);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Plan plan = Plan.of(files, ledger, keys, temporary);
            if (round == 0) {
                means.events().listed(files.count(), plan.toRead().count());
            }
            if (plan.toRead().count() == 0) {
                means.events().writing();
                return new Results(files, plan.known(), ledger);
            }
            read(plan, means);
            plan.close();
        }
        throw new IOException("some files stay unread however often they are read; this is a fault of the program");
    }

    /** Told of the files that a run would read. */
    @FunctionalInterface
    public interface UnreadFiles {
        /** A file, in the order of the names. */
        void take(String document) throws IOException;
    }

    /**
     * Tells what a run would read, and reads nothing.
     *
     * @return number of all files
     */
    public long preview(Input input, Path output, UnreadFiles unread) throws IOException {
        Path temporary = folder.resolve(SCRATCH);
        SortedFile<InputFile> files = Inventory.of(input, output, temporary);
        try (Plan plan = Plan.of(files, ledger, keys, temporary);
                SortedFile.Values<InputFile> toRead = plan.toRead().open()) {
            while (toRead.hasNext()) {
                unread.take(toRead.next().name());
            }
        }
        return files.count();
    }

    private void read(Plan plan, Means means) throws IOException, InterruptedException {
        try (SortedFile.Values<InputFile> files = plan.toRead().open();
                Syncing syncing = new Syncing(ledger)) {
            Queue queue = new Queue(files);
            Reading reading = new Reading(setting(means), plan.whole(), queue);
            ExecutorService threads = Executors.newFixedThreadPool(means.threads(), Archive::thread);
            boolean ended = false;
            try {
                List<Future<?>> running = new ArrayList<>();
                for (int i = 0; i < means.threads(); i++) {
                    running.add(threads.submit(() -> {
                        work(reading, queue, means, plan.toRead().count() / means.threads());
                        return true;
                    }));
                }
                for (Future<?> each : running) {
                    await(each);
                }
                ended = true;
            } finally {
                queue.stop();
                if (!ended) {
                    means.readers().abandon();
                }
                threads.shutdownNow();
                boolean unused = threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
            }
            syncing.check();
        }
    }

    private Reading.Setting setting(Means means) {
        return new Reading.Setting(
                ledger, keys, folder.resolve(UNPACKED), means.deepest(), means.nanoseconds(), means.events());
    }

    /** One thread's share; if it fails the others need not go on. */
    private static void work(Reading reading, Queue queue, Means means, long files)
            throws IOException, InterruptedException {
        boolean ended = false;
        try (TaskReader reader = means.readers().reader(files)) {
            reading.run(reader);
            ended = true;
        } finally {
            if (!ended) {
                queue.stop();
            }
        }
    }

    private static void await(Future<?> thread) throws IOException, InterruptedException {
        try {
            thread.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException broken) {
                throw broken;
            }
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a fault while reading: " + failure.getCause(), failure.getCause());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "chitieu-reader");
        thread.setDaemon(true);
        return thread;
    }

    /** Removes the folder of an archive, which is not open. */
    public static void remove(Path folder) throws IOException {
        Folders.remove(folder);
    }

    /** Keeps what was read; the next run goes on from it. */
    @Override
    public void close() throws IOException {
        try (lockFile) {
            ledger.close();
            tidy(folder);
        }
    }

    private static void tidy(Path folder) throws IOException {
        Folders.clear(folder.resolve(SCRATCH));
        Folders.clear(folder.resolve(UNPACKED));
    }
}
