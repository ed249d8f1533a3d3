package vn.chitieu.write.result;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Status;

/**
 * {@code documents.csv}: one row for every file, whatever became of it. The counts of a file that could not be read are
 * empty, because nobody knows them; those of a file without indicator table are 0.
 *
 * <p>{@code elapsed_ms} is always empty: the same input gives the same bytes, and no two runs take the same time. The
 * log of the run has the times.
 */
record DocumentListing() implements Listing {
    private static final int COUNTS = 8;

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("document"),
                Column.text("sha256"),
                Column.text("media_type"),
                Column.text("status"),
                Column.text("reason"),
                Column.integer("pages"),
                Column.integer("tables"),
                Column.text("template"),
                Column.number("template_score"),
                Column.text("agency"),
                Column.text("report_number"),
                Column.text("report_date"),
                Column.text("period"),
                Column.integer("rows"),
                Column.integer("reported"),
                Column.integer("blank"),
                Column.integer("not_applicable"),
                Column.integer("unreadable"),
                Column.integer("missing"),
                Column.integer("unmatched"),
                Column.integer("flagged"),
                Column.integer("elapsed_ms"));
    }

    @Override
    public void list(Extraction extraction, RowSink sink) throws IOException {
        ResultRow row = new ResultRow();
        addFile(row, extraction);
        addReport(row, extraction.report());
        addHeader(row, Origin.of(extraction));
        if (extraction.status().wasRead()) {
            addCounts(row, extraction);
        } else {
            row.empty(COUNTS);
        }
        sink.add(row.empty()); // elapsed_ms
    }

    private static void addFile(ResultRow row, Extraction extraction) {
        row.text(extraction.document())
                .text(extraction.sha256())
                .text(extraction.mediaType())
                .text(extraction.status().code())
                .text(extraction.reason())
                .ordinal(extraction.pages());
    }

    private static void addReport(ResultRow row, Optional<Report> report) {
        if (report.isEmpty()) {
            row.empty(3);
            return;
        }
        row.count(report.get().tables()).text(report.get().template());
        if (report.get().template().isPresent()) {
            row.score(report.get().templateScore());
        } else {
            row.empty();
        }
    }

    private static void addHeader(ResultRow row, Origin origin) {
        row.text(origin.agency())
                .text(origin.header().number())
                .text(origin.header().date())
                .text(origin.period());
    }

    private static void addCounts(ResultRow row, Extraction extraction) {
        List<Observation> observations =
                extraction.report().map(Report::observations).orElse(List.of());
        row.count(observations.size());
        for (Status status : List.of(Status.REPORTED, Status.BLANK, Status.NOT_APPLICABLE, Status.UNREADABLE)) {
            row.count(observations.stream()
                    .filter(observation -> observation.status() == status)
                    .count());
        }
        row.count(extraction.blanks().stream()
                .filter(blank -> blank.kind() == BlankKind.MISSING_ROW)
                .count());
        row.count(extraction.report().map(report -> report.unmatched().size()).orElse(0));
        row.count(observations.stream()
                .filter(observation -> !observation.flags().isEmpty())
                .count());
    }
}
