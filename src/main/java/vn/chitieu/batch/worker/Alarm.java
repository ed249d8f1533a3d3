package vn.chitieu.batch.worker;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Does something when a time is over, unless it is told not to. One thread serves any number of bells; it ends with
 * the program. */
final class Alarm {
    private final ScheduledExecutorService clock;

    Alarm() {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, Alarm::thread);
        executor.setRemoveOnCancelPolicy(true);
        this.clock = executor;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "chitieu-alarm");
        thread.setDaemon(true);
        return thread;
    }

    /** Sets a bell; closing it in time keeps it silent. */
    Bell set(Duration time, Runnable deed) {
        AtomicBoolean rung = new AtomicBoolean();
        Runnable ring = () -> {
            rung.set(true);
            deed.run();
        };
        return new Bell(() -> clock.schedule(ring, time.toMillis(), TimeUnit.MILLISECONDS), rung);
    }

    /** One bell; for one thread. */
    static final class Bell implements AutoCloseable {
        private final Supplier<Future<?>> begin;
        private final AtomicBoolean rung;
        private Future<?> future;

        private Bell(Supplier<Future<?>> begin, AtomicBoolean rung) {
            this.begin = begin;
            this.rung = rung;
            this.future = begin.get();
        }

        /** Begins to count anew. */
        void again() {
            future.cancel(false);
            future = begin.get();
        }

        boolean hasRung() {
            return rung.get();
        }

        @Override
        public void close() {
            future.cancel(false);
        }
    }
}
