package vn.chitieu;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import vn.chitieu.check.Checked;
import vn.chitieu.check.Checks;
import vn.chitieu.detect.MediaTypes;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Report;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.recognise.Recogniser;

/**
 * The story of one document: its bytes to everything that they yield.
 *
 * <pre>
 * Source ─ detect ─▶ media type ─ read ─▶ Document ─ recognise ─▶ Report ─ check ─▶ Checked
 * </pre>
 *
 * <p>The same bytes yield the same extraction, the time it took aside. Built once for a catalogue; holds no state of a
 * document, so that any number of threads may use it.
 */
public final class Pipeline {
    private final MediaTypes mediaTypes = new MediaTypes();
    private final Readers readers = new Readers();
    private final Function<Document, Report> recogniser;
    private final Catalogue catalogue;
    private final LongSupplier nanoseconds;

    /**
     * Prepares a catalogue.
     *
     * @param catalogue what rows can mean
     * @param nanoseconds a clock that never runs backwards ({@code System::nanoTime})
     */
    public Pipeline(Catalogue catalogue, LongSupplier nanoseconds) {
        this(catalogue, nanoseconds, new Recogniser(catalogue)::recognise);
    }

    /** With another recogniser, so that tests can break one. */
    Pipeline(Catalogue catalogue, LongSupplier nanoseconds, Function<Document, Report> recogniser) {
        this.catalogue = catalogue;
        this.nanoseconds = nanoseconds;
        this.recogniser = recogniser;
    }

    /** Everything that the file yields; a file that cannot be read, even through a fault of ours, yields the reason. */
    public Extraction extract(Source source) {
        long begin = nanoseconds.getAsLong();
        String mediaType = "";
        Outcome outcome;
        try {
            mediaType = mediaTypes.of(source);
            Document document = readers.read(source, mediaType);
            Report report = recogniser.apply(document);
            Checked checked = Checks.check(report, catalogue);
            outcome = Outcome.of(document, checked);
        } catch (UnreadableException unreadable) {
            outcome = Outcome.failed(unreadable.status(), String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
            outcome = Outcome.failed(DocumentStatus.CRASHED, Fault.describe(fault));
        }
        long elapsed = (nanoseconds.getAsLong() - begin) / 1_000_000;
        return outcome.extraction(source, mediaType, elapsed);
    }

    /** What became of a document. */
    private record Outcome(DocumentStatus status, String reason, int pages, Optional<Checked> checked) {
        static Outcome of(Document document, Checked checked) {
            boolean found = !checked.report().observations().isEmpty();
            DocumentStatus status = found ? DocumentStatus.EXTRACTED : DocumentStatus.NO_INDICATOR_TABLE;
            return new Outcome(status, "", document.pages(), Optional.of(checked));
        }

        static Outcome failed(DocumentStatus status, String reason) {
            return new Outcome(status, reason, 0, Optional.empty());
        }

        Extraction extraction(Source source, String mediaType, long elapsedMillis) {
            Optional<Report> report = checked.map(Checked::report);
            List<Finding> findings = checked.map(Checked::findings).orElse(List.of());
            List<Blank> blanks = checked.map(Checked::blanks).orElse(List.of());
            String sha256 = source.content().sha256();
            return new Extraction(
                    source.name(), sha256, mediaType, status, reason, pages, report, findings, blanks, elapsedMillis);
        }
    }
}
