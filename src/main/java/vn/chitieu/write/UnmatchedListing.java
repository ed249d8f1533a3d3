package vn.chitieu.write;

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
    public String file() {
        return "unmatched.csv";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "page",
                "table",
                "row",
                "stt",
                "label",
                "unit_raw",
                "value_raw",
                "note",
                "reason",
                "candidate_1",
                "score_1",
                "candidate_2",
                "score_2",
                "candidate_3",
                "score_3");
    }

    @Override
    public void list(Extraction extraction, CsvFile file) throws IOException {
        for (Unmatched unmatched : extraction.report().map(Report::unmatched).orElse(List.of())) {
            CsvRow row = file.row().text(extraction.document());
            addPrinted(row, unmatched.row());
            row.text(unmatched.reason());
            addCandidates(row, unmatched.candidates());
            file.add(row);
        }
    }

    private static void addPrinted(CsvRow row, PrintedRow printed) {
        Place place = printed.place();
        row.ordinal(place.page()).ordinal(place.table()).ordinal(place.row());
        row.text(printed.stt()).text(printed.label());
        row.text(printed.unit()).text(printed.value()).text(printed.note());
    }

    private static void addCandidates(CsvRow row, List<Candidate> candidates) {
        for (int i = 0; i < CANDIDATES; i++) {
            if (i < candidates.size()) {
                row.text(candidates.get(i).indicator()).score(candidates.get(i).score());
            } else {
                row.empty(2);
            }
        }
    }
}
