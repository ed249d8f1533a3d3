package vn.chitieu.write.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;

/**
 * Makes of a report the one that the same agency might have sent some years before, as a file with pages.
 *
 * @param back number of years
 */
record OtherYear(int back) {
    private static final int ROWS_OF_A_PAGE = 30;

    /** The report of that year; what has no report stays what it is, under another name. */
    Extraction of(Extraction original) {
        Map<PrintedRow, Observation> paged = new HashMap<>();
        Optional<Report> report = original.report().map(each -> report(each, paged));
        return new Extraction(
                "năm " + back + "/" + original.document().replaceAll("\\.\\w+$", "") + ".pdf",
                original.sha256().replaceFirst("^..", "%02x".formatted(back)),
                "application/pdf",
                original.status(),
                original.reason(),
                9,
                report,
                original.findings().stream().map(each -> finding(each, paged)).toList(),
                original.blanks(),
                0);
    }

    private Report report(Report original, Map<PrintedRow, Observation> paged) {
        List<Observation> rows = original.observations().stream()
                .map(each -> {
                    Observation moved = paged(each);
                    paged.put(each.row(), moved);
                    return moved;
                })
                .toList();
        return new Report(
                header(original.header()),
                original.template(),
                original.templateScore(),
                original.tables(),
                rows,
                original.unmatched(),
                original.skipped(),
                original.headings(),
                original.statements());
    }

    private ReportHeader header(ReportHeader header) {
        Optional<Period> period =
                header.period().map(each -> new Period(each.year() - back, each.firstMonth(), each.months()));
        return new ReportHeader(header.agency(), header.number(), header.date(), period, header.periodInferred());
    }

    private static Observation paged(Observation observation) {
        PrintedRow row = observation.row();
        Place place =
                new Place(1 + row.place().row() / ROWS_OF_A_PAGE, 1, row.place().row(), 0);
        PrintedRow moved = new PrintedRow(place, row.stt(), row.label(), row.unit(), row.value(), row.note());
        return new Observation(
                moved,
                observation.indicator(),
                observation.match(),
                observation.unit(),
                observation.status(),
                observation.value(),
                observation.flags());
    }

    private static Finding finding(Finding finding, Map<PrintedRow, Observation> paged) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                Objects.requireNonNull(paged.get(finding.subject().row())),
                finding.involved().stream()
                        .map(each -> Objects.requireNonNull(paged.get(each.row())))
                        .toList(),
                finding.observed(),
                finding.expected(),
                finding.detail(),
                finding.statement());
    }
}
