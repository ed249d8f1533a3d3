package vn.chitieu.batch.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** Has files read by a worker process, which is replaced when it dies. */
final class WorkerReader implements TaskReader {
    private final WorkerCommand command;
    private final ReadLimits limits;
    private final Path folder;
    private final Alarm alarm;
    private volatile Optional<WorkerProcess> worker = Optional.empty();

    /**
     * A reader without a worker yet; the first file starts one.
     *
     * @param folder existing folder for what workers say on their way out
     * @param alarm rings when a file takes too long
     */
    WorkerReader(WorkerCommand command, ReadLimits limits, Path folder, Alarm alarm) {
        this.command = command;
        this.limits = limits;
        this.folder = folder;
        this.alarm = alarm;
    }

    @Override
    public Answer read(String path, Path spool, Predicate<String> isNew) throws IOException {
        Task task = new Task(path, spool.toUri().toString(), limits.size());
        Answer answer = ready().read(task, limits.timeout(), isNew);
        boolean dead = answer instanceof Answer.Lost;
        if (dead || (answer instanceof Answer.Read read && read.result().exhausted())) {
            close();
        }
        return answer;
    }

    private WorkerProcess ready() throws IOException {
        begin();
        WorkerProcess process = worker.orElseThrow();
        process.await();
        return process;
    }

    /** Starts a worker if there is none, without waiting for it. */
    void begin() throws IOException {
        if (worker.isEmpty()) {
            worker = Optional.of(WorkerProcess.start(command, folder, alarm));
        }
    }

    /** Kills the worker over whatever it reads; called by another thread. */
    void abandon() {
        worker.ifPresent(WorkerProcess::abandon);
    }

    /** Ends the worker, if there is one; the next file starts another. */
    @Override
    public void close() throws IOException {
        Optional<WorkerProcess> last = worker;
        worker = Optional.empty();
        if (last.isPresent()) {
            last.get().close();
        }
    }
}
