package vn.chitieu.write.result;

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
    public String name() {
        return "observations";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("document"),
                Column.text("agency"),
                Column.text("province"),
                Column.text("level"),
                Column.text("report_number"),
                Column.text("report_date"),
                Column.text("period"),
                Column.date("period_start"),
                Column.date("period_end"),
                Column.text("template"),
                Column.integer("page"),
                Column.integer("table"),
                Column.integer("row"),
                Column.text("stt"),
                Column.text("label"),
                Column.text("indicator"),
                Column.text("indicator_name"),
                Column.number("match"),
                Column.text("unit_raw"),
                Column.text("unit"),
                Column.text("value_raw"),
                Column.number("value"),
                Column.text("status"),
                Column.text("note"),
                Column.text("flags"),
                Column.text("decided"));
    }

    @Override
    public void list(Extraction extraction, RowSink sink) throws IOException {
        if (extraction.report().isPresent()) {
            Report report = extraction.report().get();
            ResultRow head = new ResultRow().text(extraction.document());
            addHeader(head, report);
            for (Observation observation : report.observations()) {
                ResultRow row = head.copy();
                addPlace(row, observation.row());
                addClaim(row, observation);
                sink.add(row);
            }
        }
    }

    private static void addHeader(ResultRow row, Report report) {
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

    private static void addPlace(ResultRow row, PrintedRow printed) {
        Place place = printed.place();
        row.ordinal(place.page()).ordinal(place.table()).ordinal(place.row());
        row.text(printed.stt()).text(printed.label());
    }

    private void addClaim(ResultRow row, Observation observation) {
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
                .text(flags(observation))
                .text(observation.decided().map(decided -> decided.kind().code()));
    }

    private static String flags(Observation observation) {
        return observation.flags().stream().sorted().map(Flag::code).collect(Collectors.joining(";"));
    }
}
