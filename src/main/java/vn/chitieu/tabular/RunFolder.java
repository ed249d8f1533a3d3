package vn.chitieu.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The folder of a run, read back document by document. All files of a run have the documents in one order, so memory
 * holds one document only; findings that compare reports with each other may stand anywhere and are kept apart.
 */
public final class RunFolder implements Closeable {
    static final String DOCUMENT = "document";

    private static final Set<String> ACROSS_REPORTS = Set.of("series_jump", "conflicting_duplicates");
    private static final String DOCUMENTS = "documents.csv";

    private final CsvSource documents;
    private final Rows observations;
    private final Rows findings;
    private final Rows blanks;
    private final List<CsvLine> acrossReports = new ArrayList<>();

    private RunFolder(CsvSource documents, Rows observations, Rows findings, Rows blanks) {
        this.documents = documents;
        this.observations = observations;
        this.findings = findings;
        this.blanks = blanks;
    }

    /**
     * Opens a folder.
     *
     * @throws IOException if it is no folder of a run, saying why
     */
    public static RunFolder open(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(DOCUMENTS))) {
            throw new IOException(folder + " is no folder of results: there is no documents.csv in it");
        }
        List<CsvSource> open = new ArrayList<>();
        try {
            for (String file : List.of(DOCUMENTS, "observations.csv", "checks.csv", "blanks.csv")) {
                open.add(CsvSource.open(folder.resolve(file)).requiring(List.of(DOCUMENT)));
            }
            return new RunFolder(open.get(0), new Rows(open.get(1)), new Rows(open.get(2)), new Rows(open.get(3)));
        } catch (IOException failure) {
            for (CsvSource source : open) {
                source.close();
            }
            throw failure;
        }
    }

    /** The next document; empty behind the last one. */
    public Optional<RecordedDocument> next() throws IOException {
        Optional<CsvLine> summary = documents.next();
        if (summary.isEmpty()) {
            observations.requireEnd();
            return Optional.empty();
        }
        String name = summary.get().text(DOCUMENT);
        findings.divert(RunFolder::isAcrossReports, acrossReports);
        List<CsvLine> own = withinReport(findings.of(name));
        findings.divert(RunFolder::isAcrossReports, acrossReports);
        return Optional.of(new RecordedDocument(summary.get(), observations.of(name), own, blanks.of(name)));
    }

    /** Findings that compare reports with each other; complete once the last document was read. */
    public List<CsvLine> acrossReports() {
        return List.copyOf(acrossReports);
    }

    private List<CsvLine> withinReport(List<CsvLine> lines) {
        List<CsvLine> within = new ArrayList<>();
        for (CsvLine line : lines) {
            (isAcrossReports(line) ? acrossReports : within).add(line);
        }
        return within;
    }

    private static boolean isAcrossReports(CsvLine finding) {
        String other = finding.text("other_document");
        return ACROSS_REPORTS.contains(finding.text("rule"))
                || !(other.isEmpty() || other.equals(finding.text(DOCUMENT)));
    }

    @Override
    public void close() throws IOException {
        documents.close();
        observations.close();
        findings.close();
        blanks.close();
    }

    /** The rows of a file, those of one document at a time. */
    private static final class Rows implements Closeable {
        private final CsvSource source;
        private Optional<CsvLine> ahead;

        Rows(CsvSource source) throws IOException {
            this.source = source;
            this.ahead = source.next();
        }

        List<CsvLine> of(String document) throws IOException {
            List<CsvLine> lines = new ArrayList<>();
            while (ahead.isPresent() && ahead.get().text(DOCUMENT).equals(document)) {
                lines.add(ahead.get());
                ahead = source.next();
            }
            return lines;
        }

        /** Puts the rows that come next and are of some sort elsewhere. */
        void divert(Predicate<CsvLine> sort, List<CsvLine> elsewhere) throws IOException {
            while (ahead.isPresent() && sort.test(ahead.get())) {
                elsewhere.add(ahead.get());
                ahead = source.next();
            }
        }

        void requireEnd() throws IOException {
            if (ahead.isPresent()) {
                CsvLine stray = ahead.get();
                throw new IOException(stray.header().file() + ":" + stray.line() + ": document \""
                        + stray.text(DOCUMENT) + "\" is not in documents.csv, or not at this place");
            }
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
