package vn.chitieu.write;

import java.io.IOException;
import java.util.List;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Observation;

/**
 * {@code checks.csv}: what contradicts. {@code observed} and {@code expected} are numbers where they are plain
 * decimals, and printed text otherwise.
 */
record CheckListing() implements Listing {
    @Override
    public String file() {
        return "checks.csv";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "agency",
                "period",
                "rule",
                "severity",
                "indicator",
                "stt",
                "label",
                "observed",
                "expected",
                "detail");
    }

    @Override
    public void list(Extraction extraction, CsvFile file) throws IOException {
        Origin origin = Origin.of(extraction);
        for (Finding finding : extraction.findings()) {
            Observation subject = finding.subject();
            file.add(origin.begin(file.row())
                    .text(finding.rule().code())
                    .text(finding.severity().code())
                    .text(subject.indicator())
                    .text(subject.row().stt())
                    .text(subject.row().label())
                    .numberOrText(finding.observed())
                    .numberOrText(finding.expected())
                    .text(finding.detail()));
        }
    }
}
