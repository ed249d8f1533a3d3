package vn.chitieu.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import vn.chitieu.document.Source;
import vn.chitieu.observation.Extraction;

/**
 * Runs many files through the pipeline on several threads.
 *
 * <p>The destination gets one extraction for every file, in the order of the files: the same ones whatever the number of
 * threads. Only so many files are read ahead of the one that is handed over next, so that memory does not grow with the
 * number of files (but for a digest and a name each, by which copies are known).
 */
public final class Batch {
    /** Files larger than this are not read: 200 MB. */
    public static final long SIZE_LIMIT = 200L << 20;

    private static final int AHEAD = 16;

    private final Function<Source, Extraction> pipeline;
    private final int jobs;
    private final Loader loader;

    /**
     * Prepares a run.
     *
     * @param pipeline what becomes of one document; called by several threads at once
     * @param jobs number of threads, at least 1
     * @param sizeLimit number of bytes above which a file is not read
     */
    public Batch(Function<Source, Extraction> pipeline, int jobs, long sizeLimit) {
        this.pipeline = pipeline;
        this.jobs = jobs;
        this.loader = new Loader(sizeLimit);
    }

    /**
     * Runs the files.
     *
     * @throws IOException if the destination fails
     * @throws InterruptedException if the calling thread is interrupted; the destination then has the files so far
     */
    public void run(List<FoundFile> files, Destination destination, Progress progress)
            throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs, Batch::thread);
        try {
            Copies copies = new Copies();
            Worker worker = new Worker(pipeline, loader, copies);
            Iterator<FoundFile> waiting = files.iterator();
            Deque<Future<Extraction>> ahead = new ArrayDeque<>();
            for (int done = 1; done <= files.size(); done++) {
                while (waiting.hasNext() && ahead.size() < AHEAD * jobs) {
                    FoundFile file = waiting.next();
                    int order = done + ahead.size();
                    ahead.add(threads.submit(() -> worker.extract(file, order)));
                }
                destination.take(copies.settle(result(ahead.remove())));
                progress.update(done, files.size());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The program may end while a thread still reads. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "chitieu-reader");
        thread.setDaemon(true);
        return thread;
    }

    /** What a thread throws is beyond one file (no memory) and ends the run. */
    private static Extraction result(Future<Extraction> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("the pipeline failed", failure.getCause());
        }
    }
}
