package vn.chitieu;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import vn.chitieu.check.Checked;
import vn.chitieu.check.Checks;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Transcript;
import vn.chitieu.recognise.Recogniser;

/**
 * The story of one document: its bytes to everything that they yield.
 *
 * <pre>
 * Source ─ transcribe ─▶ Document ─ recognise ─▶ Report ─ check ─▶ Checked
 * </pre>
 *
 * <p>The same bytes yield the same extraction, the time it took aside. Built once for a catalogue; holds no state of a
 * document, so that any number of threads may use it.
 */
public final class Pipeline {
    /** Reason of a document that the memory did not suffice for; whatever read it should not go on. */
    public static final String NO_MEMORY = Fault.NO_MEMORY;

    private final Function<Source, Transcript> transcriber;
    private final Function<Document, Report> recogniser;
    private final Catalogue catalogue;
    private final LongSupplier nanoseconds;

    /**
     * Prepares a catalogue.
     *
     * @param transcriber what reads files
     * @param catalogue what rows can mean
     * @param nanoseconds a clock that never runs backwards ({@code System::nanoTime})
     */
    public Pipeline(Transcriber transcriber, Catalogue catalogue, LongSupplier nanoseconds) {
        this(transcriber::transcribe, catalogue, nanoseconds, recogniser(catalogue));
    }

    /** Without passwords. */
    public Pipeline(Catalogue catalogue, LongSupplier nanoseconds) {
        this(new Transcriber(List.of()), catalogue, nanoseconds);
    }

    /** With another reader and recogniser, so that tests can break them. */
    Pipeline(
            Function<Source, Transcript> transcriber,
            Catalogue catalogue,
            LongSupplier nanoseconds,
            Function<Document, Report> recogniser) {
        this.transcriber = transcriber;
        this.catalogue = catalogue;
        this.nanoseconds = nanoseconds;
        this.recogniser = recogniser;
    }

    /** Made ready on a thread of its own, so that the first document is read meanwhile. */
    private static Function<Document, Report> recogniser(Catalogue catalogue) {
        CompletableFuture<Recogniser> recogniser = CompletableFuture.supplyAsync(() -> new Recogniser(catalogue));
        return document -> ready(recogniser).recognise(document);
    }

    private static Recogniser ready(CompletableFuture<Recogniser> recogniser) {
        try {
            return recogniser.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Error error) { // too little memory ends the run and not one document
                throw error;
            }
            throw failure;
        }
    }

    /** Everything that the file yields; a file that cannot be read, even through a fault of ours, yields the reason. */
    public Extraction extract(Source source) {
        long begin = nanoseconds.getAsLong();
        Transcript transcript = transcriber.apply(source);
        Outcome outcome = transcript
                .failure()
                .map(status -> Outcome.failed(status, transcript.reason()))
                .orElseGet(() -> recognise(transcript));
        long elapsed = (nanoseconds.getAsLong() - begin) / 1_000_000;
        return outcome.extraction(transcript, elapsed);
    }

    private Outcome recognise(Transcript transcript) {
        try {
            Report report = recogniser.apply(transcript.content());
            return Outcome.of(transcript, Checks.check(report, catalogue));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
            return Outcome.failed(DocumentStatus.CRASHED, Fault.describe(fault));
        } catch (OutOfMemoryError full) {
            return Outcome.failed(DocumentStatus.TOO_LARGE, Fault.NO_MEMORY);
        }
    }

    /** What became of a document. */
    private record Outcome(DocumentStatus status, String reason, int pages, Optional<Checked> checked) {
        static Outcome of(Transcript transcript, Checked checked) {
            boolean found = !checked.report().observations().isEmpty();
            DocumentStatus status = found ? DocumentStatus.EXTRACTED : DocumentStatus.NO_INDICATOR_TABLE;
            return new Outcome(status, transcript.reason(), transcript.content().pages(), Optional.of(checked));
        }

        static Outcome failed(DocumentStatus status, String reason) {
            return new Outcome(status, reason, 0, Optional.empty());
        }

        Extraction extraction(Transcript transcript, long elapsedMillis) {
            Optional<Report> report = checked.map(Checked::report);
            List<Finding> findings = checked.map(Checked::findings).orElse(List.of());
            List<Blank> blanks = checked.map(Checked::blanks).orElse(List.of());
            return new Extraction(
                    transcript.document(),
                    transcript.sha256(),
                    transcript.mediaType(),
                    status,
                    reason,
                    pages,
                    report,
                    findings,
                    blanks,
                    elapsedMillis);
        }
    }
}
