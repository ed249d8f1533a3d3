package vn.chitieu.score;

import java.util.List;
import java.util.Map;

/** The six fields of a header, by column of {@code header.csv}. */
final class HeaderFields {
    static final List<String> COLUMNS =
            List.of("agency", "level", "period", "province", "report_date", "report_number");

    private HeaderFields() {}

    /** The fields that are not as the truth has them. */
    static List<Difference> compare(Map<String, String> truth, Map<String, String> found) {
        return COLUMNS.stream()
                .filter(column -> !text(found, column).equals(text(truth, column)))
                .map(column -> new Difference(
                        Measure.HEADER_RIGHT,
                        "%s: expected \"%s\", got \"%s\"".formatted(column, text(truth, column), text(found, column))))
                .toList();
    }

    private static String text(Map<String, String> header, String column) {
        return header.getOrDefault(column, "");
    }
}
