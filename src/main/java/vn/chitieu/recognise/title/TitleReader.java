package vn.chitieu.recognise.title;

import java.util.List;
import java.util.Optional;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.text.Vietnamese;

/**
 * Reads what a report says of itself. The letterhead is asked first, then the "Kèm theo Báo cáo số …" lines of annexes,
 * then closing sentence, opening and body. Numbers and dates of other documents that the text cites stand in sentences
 * and are never taken.
 */
public final class TitleReader {
    private static final int LONGEST_DATE_LINE = 160;

    private TitleReader() {}

    /**
     * Reads a report's header.
     *
     * @param lines all text lines outside the indicator tables, in reading order; blank lines and markdown may be left
     * @param remarks texts of note and value cells inside them, weak evidence of the period
     * @return whatever was found; what was not is empty
     */
    public static ReportHeader read(List<String> lines, List<String> remarks) {
        List<Line> worded = Line.of(lines);
        Zones zones = Zones.of(worded);
        Letterhead letterhead = Letterhead.of(zones.letterhead());
        Optional<ReportNumber> number = number(letterhead, zones);
        Optional<PartialDate> date = date(letterhead, zones, worded);
        Optional<Agency> agency =
                new AgencyReader(letterhead, zones).read(number, date, () -> ProvinceVotes.dominant(worded));
        PeriodEvidence evidence = PeriodEvidence.of(zones, worded, Line.of(remarks));
        PeriodReader.Reading period = new PeriodReader(evidence, date).read();
        return new ReportHeader(
                agency,
                number.map(ReportNumber::written),
                date.map(PartialDate::code),
                period.period(),
                period.inferred());
    }

    private static Optional<ReportNumber> number(Letterhead letterhead, Zones zones) {
        Optional<ReportNumber> attached = zones.attached().stream()
                .flatMap(passage -> ReportNumber.attached(passage).stream())
                .reduce(ReportNumber::completedBy);
        return letterhead
                .number()
                .map(own -> attached.map(own::completedBy).orElse(own))
                .or(() -> attached);
    }

    private static Optional<PartialDate> date(Letterhead letterhead, Zones zones, List<Line> lines) {
        Optional<PartialDate> attached = zones.attached().stream()
                .flatMap(passage -> PartialDate.in(Vietnamese.plain(passage)).stream())
                .reduce(PartialDate::completedBy);
        return letterhead
                .date()
                .map(PlaceAndDate::date)
                .map(own -> attached.map(own::completedBy).orElse(own))
                .or(() -> attached)
                .or(() -> late(lines));
    }

    /** "Bắc Giang, ngày 15 tháng 6 năm 2024" above a signature. */
    private static Optional<PartialDate> late(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.raw().length() < LONGEST_DATE_LINE && endsWithYear(line.folded()))
                .filter(line -> line.folded().contains("ngay "))
                .flatMap(line -> PlaceAndDate.in(line.printed()).stream())
                .filter(placed -> !placed.place().isEmpty())
                .map(PlaceAndDate::date)
                .reduce((first, second) -> second);
    }

    private static boolean endsWithYear(String folded) {
        return folded.length() > 4 && folded.startsWith("20", folded.length() - 4);
    }
}
