package vn.chitieu.recognise.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.text.Vietnamese;

/**
 * The lines above a report's title, two columns of them perhaps run together: agency on the left, motto, place and date
 * on the right, the number below the agency.
 *
 * @param number number and symbol
 * @param date place and date
 * @param texts what remains, the agency and those above it among them, top to bottom
 */
record Letterhead(Optional<ReportNumber> number, Optional<PlaceAndDate> date, List<String> texts) {
    private static final Pattern GAP = Pattern.compile("\\t|[ \\u00A0]{3,}");
    private static final Pattern OPEN =
            Pattern.compile("so(?: \\d{1,5}[a-z]?)?|(?:.* )?ngay(?: \\d{1,2})?(?: thang)?(?: \\d{1,2})?(?: nam)?");
    private static final Pattern MOTTO =
            Pattern.compile("cong hoa xa hoi chu nghia viet nam|doc lap\\W+tu do\\W+hanh phuc");

    /** Takes lines apart. */
    static Letterhead of(List<Line> lines) {
        Optional<ReportNumber> number = Optional.empty();
        Optional<PlaceAndDate> date = Optional.empty();
        List<String> texts = new ArrayList<>();
        for (String segment : segments(lines)) {
            Optional<ReportNumber.Found> found = ReportNumber.inLetterhead(segment);
            number = number.or(() -> found.map(ReportNumber.Found::number));
            for (String rest : rests(segment, found)) {
                Optional<PlaceAndDate> dated = PlaceAndDate.in(rest);
                date = date.or(() -> dated);
                texts.add(dated.map(PlaceAndDate::before).orElse(rest));
            }
        }
        texts.removeIf(String::isEmpty);
        return new Letterhead(number, date, List.copyOf(texts));
    }

    private static List<String> rests(String segment, Optional<ReportNumber.Found> found) {
        return found.map(number -> List.of(
                        segment.substring(0, number.start()).strip(),
                        segment.substring(number.end()).strip()))
                .orElse(List.of(segment));
    }

    private static List<String> segments(List<Line> lines) {
        List<String> segments = new ArrayList<>();
        for (Line line : lines) {
            List<String> columns = columns(line.raw());
            columns.forEach(column -> segments.addAll(withoutMotto(Line.printed(column))));
        }
        return joined(segments);
    }

    /** Column gaps part columns, but not the open places of "Số:      /BC-STP" and "ngày      tháng      năm". */
    private static List<String> columns(String raw) {
        List<String> columns = new ArrayList<>();
        for (String column : GAP.split(raw, -1)) {
            int last = columns.size() - 1;
            if (last >= 0 && isOpen(Vietnamese.fold(columns.get(last)))) {
                columns.set(last, columns.get(last) + " " + column);
            } else {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Whether a text stops at a place that was left open. */
    private static boolean isOpen(String folded) {
        return OPEN.matcher(folded).matches();
    }

    private static List<String> withoutMotto(String printed) {
        String plain = Vietnamese.plain(printed);
        if (!plain.contains("cong hoa") && !plain.contains("doc lap")) {
            return List.of(printed);
        }
        List<String> rests = new ArrayList<>();
        var motto = MOTTO.matcher(plain);
        int from = 0;
        while (motto.find()) {
            rests.add(printed.substring(from, motto.start()).strip());
            from = motto.end();
        }
        rests.add(printed.substring(from).strip());
        rests.removeIf(String::isEmpty);
        return rests;
    }

    /** "Số:" and "/BC-STP" in lines of their own belong together; so do "… ngày 5 tháng 7" and "năm 2024". */
    private static List<String> joined(List<String> segments) {
        List<String> joined = new ArrayList<>();
        for (String segment : segments) {
            int last = joined.size() - 1;
            if (last >= 0 && isOpen(Vietnamese.fold(joined.get(last)))) {
                joined.set(last, joined.get(last) + " " + segment);
            } else if (!segment.isEmpty()) {
                joined.add(segment);
            }
        }
        return joined;
    }
}
