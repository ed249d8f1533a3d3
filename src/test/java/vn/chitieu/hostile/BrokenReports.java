package vn.chitieu.hostile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.chitieu.Transcriber;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Transcript;

/** A report broken in many ways, and what goes wrong when the pieces are read. The same seed breaks it the same way. */
final class BrokenReports {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final SmallReport report;
    private final long seed;
    private final Transcriber transcriber = new Transcriber(List.of("secret"));

    BrokenReports(SmallReport report, long seed) {
        this.report = report;
        this.seed = seed;
    }

    /** One line for each of so many broken files that does not end as it should. */
    List<String> failures(int files) {
        byte[] whole = report.file();
        List<String> failures = new ArrayList<>();
        ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
            Thread daemon = new Thread(work, "broken reports");
            daemon.setDaemon(true);
            return daemon;
        });
        try {
            for (int i = 0; i < files; i++) {
                String name = report + " seed " + (seed + i);
                byte[] broken = Mutation.of(whole, new Random(seed + i));
                failure(name, broken, thread).ifPresent(failures::add);
            }
        } finally {
            thread.shutdownNow();
        }
        return failures;
    }

    private Optional<String> failure(String name, byte[] broken, ExecutorService thread) {
        Source source = new Source(name, new Source.Content(broken));
        try {
            Transcript transcript =
                    thread.submit(() -> transcriber.transcribe(source)).get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            return wrong(transcript).map(reason -> name + ": " + reason);
        } catch (TimeoutException slow) {
            return Optional.of(name + ": longer than " + LONGEST);
        } catch (ExecutionException failure) {
            return Optional.of(name + ": throws " + failure.getCause());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Optional<String> wrong(Transcript transcript) {
        if (transcript.failure().isPresent() && transcript.failure().get() == DocumentStatus.CRASHED) {
            return Optional.of(transcript.reason());
        }
        boolean silent = transcript.failure().isPresent() && transcript.reason().isBlank();
        return silent || transcript.reason().contains("\n") ? Optional.of("no reason on one line") : Optional.empty();
    }
}
