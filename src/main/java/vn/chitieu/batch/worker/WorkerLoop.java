package vn.chitieu.batch.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import vn.chitieu.batch.find.Loader;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.observation.Extraction;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Payloads;

/**
 * The life of a worker: one task after the other, until the program that started it says no more or is gone.
 *
 * <p>A thread of its own listens, so that a worker which hangs in a document still notices that nobody waits for it.
 */
public final class WorkerLoop {
    private static final Codec<Task> TASKS = Codecs.of(Task.class);
    private static final Codec<Obstacle> OBSTACLES = Codecs.of(Obstacle.class);
    private static final Codec<Result> RESULTS = Codecs.of(Result.class);
    private static final Codec<Extraction> EXTRACTIONS = Codecs.of(Extraction.class);

    private final Wire wire;
    private final Runnable abandoned;
    private final BlockingQueue<Optional<Message>> messages = new LinkedBlockingQueue<>();

    /**
     * Begins to listen.
     *
     * @param in what the program says
     * @param out what it is told
     * @param abandoned ends the process at once; called when the program has ended, by whatever thread notices
     */
    public WorkerLoop(InputStream in, OutputStream out, Runnable abandoned) {
        this.wire = new Wire(in, out);
        this.abandoned = abandoned;
        Thread listener = new Thread(this::listen, "chitieu-listener");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        try {
            Optional<Message> message = wire.receive();
            while (message.isPresent()) {
                messages.add(message);
                message = wire.receive();
            }
        } catch (IOException broken) {
            // as good as ended
        }
        abandoned.run();
        messages.add(Optional.empty());
    }

    /** Makes a reader of documents out of the program's first message. */
    @FunctionalInterface
    public interface Preparation {
        /**
         * A reader.
         *
         * @param progress to be called when a part of a document has been read that takes its time: the time that a
         *     document may take begins anew
         * @throws IOException if there can be none; the message says why
         */
        DocumentWorker prepare(byte[] setup, Runnable progress) throws IOException;
    }

    /**
     * Works until there is nothing more to do.
     *
     * @throws IOException if the program cannot be told
     * @throws InterruptedException if the thread is interrupted
     */
    public void run(Preparation preparation) throws IOException, InterruptedException {
        Optional<Message> setup = messages.take();
        if (setup.isEmpty()) {
            return;
        }
        DocumentWorker worker;
        try {
            worker = preparation.prepare(setup.get().payload(), this::progress);
        } catch (IOException failure) {
            refuse(String.valueOf(failure.getMessage()));
            return;
        } catch (RuntimeException | LinkageError fault) {
            refuse("a worker cannot be made ready: " + fault);
            return;
        }
        wire.send(new Message(Message.Kind.READY));
        Optional<Message> task = messages.take();
        while (task.isPresent()) {
            work(Payloads.read(task.get().payload(), TASKS), worker);
            task = messages.take();
        }
    }

    private void progress() {
        try {
            wire.send(new Message(Message.Kind.PROGRESS));
        } catch (IOException gone) {
            // the listener notices, too
        }
    }

    private void refuse(String reason) throws IOException {
        wire.send(new Message(Message.Kind.REFUSED, reason.getBytes(StandardCharsets.UTF_8)));
    }

    private void work(Task task, DocumentWorker worker) throws IOException, InterruptedException {
        OpenedFile file;
        try {
            file = OpenedFile.of(Path.of(URI.create(task.path())), task.sizeLimit());
        } catch (Loader.ObstacleException failure) {
            wire.send(new Message(Message.Kind.UNREADABLE, Payloads.of(failure.obstacle(), OBSTACLES)));
            return;
        }
        wire.send(new Message(Message.Kind.DIGEST, file.sha256().getBytes(StandardCharsets.US_ASCII)));
        Optional<Message> verdict = messages.take();
        if (verdict.isPresent() && verdict.get().kind() == Message.Kind.PROCEED) {
            Yield yield = worker.read(file, Path.of(URI.create(task.spool())));
            wire.send(new Message(Message.Kind.RESULT, Payloads.of(packed(yield), RESULTS)));
        }
    }

    private static Result packed(Yield yield) throws IOException {
        byte[] extraction = Payloads.deflated(yield.extraction(), EXTRACTIONS);
        return new Result(yield.extraction().status(), yield.members(), yield.exhausted(), extraction);
    }
}
