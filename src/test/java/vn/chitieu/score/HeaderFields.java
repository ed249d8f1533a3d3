package vn.chitieu.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Level;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.ReportHeader;

/** The six fields of a header, by column of {@code header.csv}. */
final class HeaderFields {
    private HeaderFields() {}

    static Map<String, String> of(ReportHeader header) {
        return Map.of(
                "agency", text(header.agency().map(Agency::name)),
                "province", text(header.agency().flatMap(Agency::province)),
                "level", text(header.agency().flatMap(Agency::level).map(Level::code)),
                "report_number", text(header.number()),
                "report_date", text(header.date()),
                "period", text(header.period().map(Period::code)));
    }

    /** The fields that are not as the truth has them. */
    static List<Difference> compare(Map<String, String> truth, ReportHeader header) {
        return new TreeMap<>(of(header))
                .entrySet().stream()
                        .filter(field -> !field.getValue().equals(truth.get(field.getKey())))
                        .map(field ->
                                difference(field.getKey(), truth.getOrDefault(field.getKey(), ""), field.getValue()))
                        .toList();
    }

    private static Difference difference(String field, String expected, String found) {
        String text = "%s: expected \"%s\", got \"%s\"".formatted(field, expected, found);
        return new Difference(Measure.HEADER_RIGHT, text);
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }
}
