package vn.chitieu.write;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Level;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;

/** {@code observations.csv}: every row that carries an indicator's place, blank ones too, in document order. */
record ObservationListing(IndicatorNames names) implements Listing {
    @Override
    public String file() {
        return "observations.csv";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "agency",
                "province",
                "level",
                "report_number",
                "report_date",
                "period",
                "period_start",
                "period_end",
                "template",
                "page",
                "table",
                "row",
                "stt",
                "label",
                "indicator",
                "indicator_name",
                "match",
                "unit_raw",
                "unit",
                "value_raw",
                "value",
                "status",
                "note",
                "flags");
    }

    @Override
    public void list(Extraction extraction, CsvFile file) throws IOException {
        if (extraction.report().isPresent()) {
            Report report = extraction.report().get();
            CsvRow head = file.row().text(extraction.document());
            addHeader(head, report);
            for (Observation observation : report.observations()) {
                CsvRow row = head.copy();
                addPlace(row, observation.row());
                addClaim(row, observation);
                file.add(row);
            }
        }
    }

    private static void addHeader(CsvRow row, Report report) {
        ReportHeader header = report.header();
        Optional<Agency> agency = header.agency();
        Optional<Period> period = header.period();
        row.text(agency.map(Agency::name))
                .text(agency.flatMap(Agency::province))
                .text(agency.flatMap(Agency::level).map(Level::code))
                .text(header.number())
                .text(header.date())
                .text(period.map(Period::code))
                .text(period.map(time -> time.start().toString()))
                .text(period.map(time -> time.end().toString()))
                .text(report.template());
    }

    private static void addPlace(CsvRow row, PrintedRow printed) {
        Place place = printed.place();
        row.ordinal(place.page()).ordinal(place.table()).ordinal(place.row());
        row.text(printed.stt()).text(printed.label());
    }

    private void addClaim(CsvRow row, Observation observation) {
        PrintedRow printed = observation.row();
        row.text(observation.indicator())
                .text(names.of(observation.indicator()))
                .score(observation.match())
                .text(printed.unit())
                .text(observation.unit())
                .text(printed.value())
                .number(observation.value())
                .text(observation.status().code())
                .text(printed.note())
                .text(flags(observation));
    }

    private static String flags(Observation observation) {
        return observation.flags().stream().sorted().map(Flag::code).collect(Collectors.joining(";"));
    }
}
