package vn.chitieu.batch.worker;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Payloads;

/**
 * A worker as the program sees it. For one thread.
 *
 * <p>A worker that lost a file is dead; another must take its place.
 */
final class WorkerProcess implements Closeable {
    private static final Codec<Task> TASKS = Codecs.of(Task.class);
    private static final Codec<Obstacle> OBSTACLES = Codecs.of(Obstacle.class);
    private static final Codec<Result> RESULTS = Codecs.of(Result.class);
    private static final Duration TO_DIE = Duration.ofSeconds(2);

    private final Process process;
    private final Wire wire;
    private final Path errors;
    private final Alarm alarm;
    private final Duration patience;
    private boolean ready;

    private WorkerProcess(Process process, Path errors, Alarm alarm, Duration patience) {
        this.process = process;
        this.wire = new Wire(process.getInputStream(), process.getOutputStream());
        this.errors = errors;
        this.alarm = alarm;
        this.patience = patience;
    }

    /**
     * Starts a worker, which gets ready by itself; the first file waits for it.
     *
     * @param folder existing folder for what it says on its way out
     * @throws IOException if no process can be started; the message says why
     */
    static WorkerProcess start(WorkerCommand command, Path folder, Alarm alarm) throws IOException {
        Path errors = Files.createTempFile(folder, "worker", ".log");
        Process process = new ProcessBuilder(command.command())
                .redirectError(errors.toFile())
                .start();
        WorkerProcess worker = new WorkerProcess(process, errors, alarm, command.patience());
        try {
            worker.wire.send(new Message(Message.Kind.SETUP, command.setup()));
        } catch (IOException failure) {
            worker.close();
            throw failure;
        }
        return worker;
    }

    /**
     * Waits until it is ready.
     *
     * @throws IOException if it will never be; the message says why
     */
    void await() throws IOException {
        if (ready) {
            return;
        }
        Alarm.Bell bell = alarm.set(patience, process::destroyForcibly);
        Optional<Message> answer = wire.receive();
        bell.close();
        if (answer.isEmpty()) {
            throw new IOException("no worker can be started: " + ending());
        }
        if (answer.get().kind() == Message.Kind.REFUSED) {
            throw new IOException(new String(answer.get().payload(), StandardCharsets.UTF_8));
        }
        ready = true;
    }

    /**
     * Has a file read.
     *
     * @param timeout time that it may take, or any part of it of which the worker tells; the worker is killed then
     * @param isNew whether a file with this digest is to be read
     */
    Answer read(Task task, Duration timeout, Predicate<String> isNew) {
        Optional<String> digest = Optional.empty();
        try (Alarm.Bell bell = alarm.set(timeout, process::destroyForcibly)) {
            try {
                wire.send(new Message(Message.Kind.TASK, Payloads.of(task, TASKS)));
                Optional<Message> opened = wire.receive();
                if (opened.isPresent() && opened.get().kind() == Message.Kind.UNREADABLE) {
                    return new Answer.NotLoaded(Payloads.read(opened.get().payload(), OBSTACLES));
                }
                digest = opened.map(message -> new String(message.payload(), StandardCharsets.US_ASCII));
                if (digest.isPresent() && !isNew.test(digest.get())) {
                    wire.send(new Message(Message.Kind.SKIP));
                    return new Answer.Known(digest.get());
                }
                Optional<Message> result = digest.isPresent() ? result(bell) : Optional.empty();
                if (result.isPresent()) {
                    return new Answer.Read(
                            digest.get(), Payloads.read(result.get().payload(), RESULTS));
                }
            } catch (IOException broken) {
                // as good as ended; the process is killed below
            }
            return new Answer.Lost(digest, bell.hasRung() ? timedOut(timeout) : crashed());
        }
    }

    private Optional<Message> result(Alarm.Bell bell) throws IOException {
        wire.send(new Message(Message.Kind.PROCEED));
        Optional<Message> answer = wire.receive();
        while (answer.isPresent() && answer.get().kind() == Message.Kind.PROGRESS) {
            bell.again();
            answer = wire.receive();
        }
        return answer;
    }

    private static Obstacle timedOut(Duration timeout) {
        return new Obstacle(DocumentStatus.TIMED_OUT, "not read within " + timeout.toSeconds() + " s");
    }

    private Obstacle crashed() {
        return new Obstacle(DocumentStatus.CRASHED, ending());
    }

    /** {@code the process that read it ended with code 134: OutOfMemoryError: Java heap space}. */
    private String ending() {
        kill();
        String last = WorkerLog.lastWords(errors);
        String code = process.isAlive() ? "was killed" : "ended with code " + process.exitValue();
        return "the process that read it " + code + (last.isEmpty() ? "" : ": " + last);
    }

    private void kill() {
        process.destroyForcibly();
        boolean interrupted = Thread.interrupted();
        try {
            boolean unused = process.waitFor(TO_DIE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills it; called by another thread than the one that reads. */
    void abandon() {
        process.destroyForcibly();
    }

    /** Ends the worker. */
    @Override
    public void close() throws IOException {
        kill();
        Files.deleteIfExists(errors);
    }
}
