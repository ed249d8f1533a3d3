package vn.chitieu.write.result;

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
    @Override
    public String name() {
        return "checks";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("document"),
                Column.text("agency"),
                Column.text("period"),
                Column.text("rule"),
                Column.text("severity"),
                Column.text("indicator"),
                Column.text("stt"),
                Column.text("label"),
                Column.numberOrText("observed"),
                Column.numberOrText("expected"),
                Column.text("detail"),
                Column.text("detail_en"),
                Column.integer("page"),
                Column.integer("table"),
                Column.integer("row"),
                Column.text("other_document"),
                Column.text("other_place"));
    }

    @Override
    public void list(Extraction extraction, RowSink sink) throws IOException {
        ResultRow head = Origin.of(extraction).begin(new ResultRow());
        for (Finding finding : extraction.findings()) {
            Observation subject = finding.subject();
            ResultRow row = head.copy()
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
            sink.add(row.empty().text(others(finding)));
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

    /** The label is the indicator's, as that of the row is not kept. */
    @Override
    public void list(CrossFinding finding, RowSink sink) throws IOException {
        CrossFinding.Source subject = finding.subject();
        ResultRow row = new ResultRow()
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
        sink.add(row.text(finding.other().document())
                .text(PlaceCode.of(finding.other().place())));
    }

    private static void addPlace(ResultRow row, Place place) {
        row.ordinal(place.page()).ordinal(place.table()).ordinal(place.row());
    }
}
