package vn.chitieu.write.result;

import java.io.IOException;
import java.util.List;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Candidate;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Unmatched;

/** {@code unmatched.csv}: rows of indicator tables that got no indicator, with what they might have been. */
record UnmatchedListing() implements Listing {
    private static final int CANDIDATES = 3;

    @Override
    public String name() {
        return "unmatched";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("document"),
                Column.integer("page"),
                Column.integer("table"),
                Column.integer("row"),
                Column.text("stt"),
                Column.text("label"),
                Column.text("unit_raw"),
                Column.text("value_raw"),
                Column.text("note"),
                Column.text("reason"),
                Column.text("candidate_1"),
                Column.number("score_1"),
                Column.text("candidate_2"),
                Column.number("score_2"),
                Column.text("candidate_3"),
                Column.number("score_3"));
    }

    @Override
    public void list(Extraction extraction, RowSink sink) throws IOException {
        for (Unmatched unmatched : extraction.report().map(Report::unmatched).orElse(List.of())) {
            ResultRow row = new ResultRow().text(extraction.document());
            addPrinted(row, unmatched.row());
            row.text(unmatched.reason());
            addCandidates(row, unmatched.candidates());
            sink.add(row);
        }
    }

    private static void addPrinted(ResultRow row, PrintedRow printed) {
        Place place = printed.place();
        row.ordinal(place.page()).ordinal(place.table()).ordinal(place.row());
        row.text(printed.stt()).text(printed.label());
        row.text(printed.unit()).text(printed.value()).text(printed.note());
    }

    private static void addCandidates(ResultRow row, List<Candidate> candidates) {
        for (int i = 0; i < CANDIDATES; i++) {
            if (i < candidates.size()) {
                row.text(candidates.get(i).indicator()).score(candidates.get(i).score());
            } else {
                row.empty(2);
            }
        }
    }
}
