package vn.chitieu.write;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import vn.chitieu.document.Place;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;

/**
 * {@code checks.csv}: what contradicts. {@code observed} and {@code expected} are numbers where they are plain
 * decimals, and printed text otherwise. The findings of each report come in the order of the documents; behind them
 * those between reports.
 *
 * @param catalogue the catalogue that the extractions were made with
 */
record CheckListing(Catalogue catalogue) implements Listing {
    /** Name of the file. */
    static final String FILE = "checks.csv";

    @Override
    public String file() {
        return FILE;
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
                "detail",
                "detail_en",
                "page",
                "table",
                "row",
                "other_document",
                "other_place");
    }

    @Override
    public void list(Extraction extraction, CsvFile file) throws IOException {
        CsvRow head = Origin.of(extraction).begin(file.row());
        for (Finding finding : extraction.findings()) {
            Observation subject = finding.subject();
            CsvRow row = head.copy()
                    .text(finding.rule().code())
                    .text(finding.severity().code())
                    .text(subject.indicator())
                    .text(subject.row().stt())
                    .text(subject.row().label())
                    .numberOrText(finding.observed())
                    .numberOrText(finding.expected())
                    .text(finding.detail().vietnamese())
                    .text(finding.detail().english());
            addPlace(row, subject.row().place());
            file.add(row.empty().text(others(finding)));
        }
    }

    /** Where everything else stands that takes part, in the same document. */
    private static String others(Finding finding) {
        Place own = finding.subject().row().place();
        return finding.statement()
                .map(PlaceCode::of)
                .orElseGet(() -> finding.involved().stream()
                        .map(other -> other.row().place())
                        .filter(place -> !place.equals(own))
                        .map(PlaceCode::of)
                        .collect(Collectors.joining("; ")));
    }

    /** Adds a finding between two reports; its label is the indicator's, as that of the row is not kept. */
    void list(CrossFinding finding, CsvFile file) throws IOException {
        CrossFinding.Source subject = finding.subject();
        CsvRow row = file.row()
                .text(subject.document())
                .text(subject.agency().map(Agency::name))
                .text(subject.period().map(Period::code))
                .text(finding.rule().code())
                .text(finding.severity().code())
                .text(finding.indicator())
                .text(subject.stt())
                .text(catalogue.indicator(finding.indicator()).map(Indicator::label))
                .numberOrText(subject.value())
                .numberOrText(finding.expected())
                .text(finding.detail().vietnamese())
                .text(finding.detail().english());
        addPlace(row, subject.place());
        file.add(row.text(finding.other().document())
                .text(PlaceCode.of(finding.other().place())));
    }

    private static void addPlace(CsvRow row, Place place) {
        row.ordinal(place.page()).ordinal(place.table()).ordinal(place.row());
    }
}
