package vn.chitieu.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.document.Place;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Candidate;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Level;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Status;
import vn.chitieu.observation.Unmatched;

/** Small extractions for the tests of this package. */
final class Extractions {
    static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    indicator("plan.rate", "Tỷ lệ hoàn thành kế hoạch", Kind.PERCENT, "%"),
                    indicator("files.total", "Tổng số hồ sơ", Kind.COUNT, "Hồ sơ"),
                    indicator("files.paper", "Hồ sơ giấy; nộp trực tiếp", Kind.COUNT, "Hồ sơ"),
                    new Indicator(
                            "plan.issued",
                            "Ban hành kế hoạch",
                            "Plan issued",
                            "Chỉ đạo",
                            Kind.CHOICE,
                            "",
                            List.of(new Choice(0, "Chưa"), new Choice(1, "Hoàn thành")),
                            Optional.empty(),
                            List.of(),
                            true,
                            List.of())),
            List.of(),
            List.of(),
            List.of());

    private Extractions() {}

    private static Indicator indicator(String id, String name, Kind kind, String unit) {
        return new Indicator(
                id, name, id, "Thủ tục, hồ sơ", kind, unit, List.of(), Optional.empty(), List.of(), true, List.of());
    }

    static ReportHeader header(String agency, Period period) {
        return new ReportHeader(
                Optional.of(new Agency(agency, Optional.of(Level.PROVINCE), Optional.of("Khánh Hòa"))),
                Optional.of("25/BC-STP"),
                Optional.of("2023-06"),
                Optional.of(period),
                false);
    }

    static PrintedRow printed(String label, String unit, String value) {
        return new PrintedRow(new Place(0, 1, 7, 0), "6.10", label, unit, value, "");
    }

    static Observation reported(String indicator, String value, Flag... flags) {
        return reported(indicator, printed("Nhãn", "Hồ sơ", value), value, flags);
    }

    static Observation reported(String indicator, PrintedRow row, String value, Flag... flags) {
        return new Observation(
                row,
                Optional.of(indicator),
                0.97,
                "Hồ sơ",
                Status.REPORTED,
                Optional.of(new BigDecimal(value)),
                Set.of(flags));
    }

    static Observation blank(String indicator) {
        return new Observation(
                printed("Nhãn", "Hồ sơ", ""),
                Optional.of(indicator),
                1,
                "Hồ sơ",
                Status.BLANK,
                Optional.empty(),
                Set.of());
    }

    static Observation unmatched(String label) {
        return new Observation(
                printed(label, "Hồ sơ", "4/33"),
                Optional.empty(),
                0,
                "",
                Status.UNREADABLE,
                Optional.empty(),
                Set.of(Flag.UNREADABLE_NUMBER));
    }

    static Report report(ReportHeader header, Observation... observations) {
        List<Unmatched> unmatched = List.of(observations).stream()
                .filter(observation -> observation.indicator().isEmpty())
                .map(observation -> new Unmatched(
                        observation.row(),
                        "unknown_label",
                        List.of(new Candidate("files.total", 0.415), new Candidate("files.paper", 0.4))))
                .toList();
        return new Report(header, Optional.of("bm7"), 0.955, 3, List.of(observations), unmatched, List.of());
    }

    static Extraction extraction(String document, ReportHeader header, Observation... observations) {
        return extraction(document, report(header, observations));
    }

    static Extraction extraction(String document, Report report) {
        return new Extraction(
                document,
                "c0ffee",
                "text/plain",
                DocumentStatus.EXTRACTED,
                "",
                0,
                Optional.of(report),
                List.of(),
                List.of(),
                12);
    }

    static Extraction unread(String document, DocumentStatus status, String reason) {
        return new Extraction(
                document, "c0ffee", "application/pdf", status, reason, 4, Optional.empty(), List.of(), List.of(), 3);
    }
}
