package vn.chitieu.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.chitieu.batch.ledger.Ledger;

/** Brings the ledger to the disk every so often, so that a power cut costs no more than what was read since. */
final class Syncing implements Closeable {
    private static final long MILLISECONDS = 250;

    private final Ledger ledger;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Syncing::thread);
    private Optional<IOException> failure = Optional.empty();

    Syncing(Ledger ledger) {
        this.ledger = ledger;
        Future<?> unused = clock.scheduleWithFixedDelay(this::sync, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "chitieu-sync");
        thread.setDaemon(true);
        return thread;
    }

    private synchronized void sync() {
        try {
            ledger.force();
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
        }
    }

    /**
     * Everything up to now is on the disk.
     *
     * @throws IOException if it is not
     */
    synchronized void check() throws IOException {
        sync();
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
