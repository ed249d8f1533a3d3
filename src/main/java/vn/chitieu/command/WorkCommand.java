package vn.chitieu.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.chitieu.Pipeline;
import vn.chitieu.Transcriber;
import vn.chitieu.batch.container.Containers;
import vn.chitieu.batch.worker.DocumentWorker;
import vn.chitieu.batch.worker.WorkerLoop;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.read.Views;

/** {@code work}: one of the processes that {@code extract} has its documents read by. People do not call it. */
@Command(name = WorkCommand.NAME, hidden = true, description = "Reads documents for another run of the program.")
public final class WorkCommand implements Callable<Integer> {
    /** What the command line calls it. */
    public static final String NAME = "work";

    private final Surroundings surroundings;
    private final Runnable end;

    /**
     * A command that may be run once.
     *
     * @param end ends the process at once, whatever its threads do
     */
    public WorkCommand(Surroundings surroundings, Runnable end) {
        this.surroundings = surroundings;
        this.end = end;
    }

    /**
     * Works until the other run has nothing more to do or is gone.
     *
     * @throws IOException if that run cannot be told
     * @throws InterruptedException if the thread is interrupted
     */
    @Override
    public Integer call() throws IOException, InterruptedException {
        System.setOut(System.err); // whatever a library prints, it is no message to the other run
        WorkerLoop loop =
                new WorkerLoop(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), end);
        loop.run((setup, progress) -> worker(WorkSetup.of(setup), progress));
        return ExitCode.COMPLETE.code();
    }

    private DocumentWorker worker(WorkSetup setup, Runnable progress) throws IOException {
        return switch (setup.duty()) {
            case READ -> reader(setup, progress);
            case CROP ->
                new CropWorker(
                        new Views(setup.passwords(), setup.ocr().options(surroundings.nanoseconds()), setup.document()),
                        progress);
        };
    }

    private ReportWorker reader(WorkSetup setup, Runnable progress) throws IOException {
        try {
            Optional<Path> folder = setup.mappings().map(uri -> Path.of(URI.create(uri)));
            Catalogue catalogue = MappingsOption.catalogue(folder);
            Transcriber transcriber = new Transcriber(
                    setup.passwords(),
                    setup.ocr().options(surroundings.nanoseconds()).telling(progress),
                    setup.document());
            Pipeline pipeline = new Pipeline(transcriber, catalogue, surroundings.nanoseconds());
            return new ReportWorker(pipeline::extract, new Containers(setup.unpacking()));
        } catch (UsageException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }
}
