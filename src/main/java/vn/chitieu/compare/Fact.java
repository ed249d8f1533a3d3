package vn.chitieu.compare;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.Spot;
import vn.chitieu.text.Vietnamese;

/**
 * A row of observations.csv.
 *
 * @param spot where it stands
 * @param stt code as printed
 * @param label label as printed
 * @param key folded label
 * @param line the whole row
 */
record Fact(Spot spot, String stt, String label, String key, CsvLine line) {
    private static final List<String> PRINTED = List.of("stt", "label", "unit_raw", "value_raw", "note");

    static Fact of(CsvLine line) {
        String label = line.text("label");
        return new Fact(Spot.of(line), line.text("stt"), label, Vietnamese.fold(label), line);
    }

    String indicator() {
        return line.text("indicator");
    }

    String status() {
        return line.text("status");
    }

    String value() {
        return line.number("value");
    }

    String unit() {
        return line.text("unit");
    }

    /** Reasons to look, in one order whatever the run's. */
    String flags() {
        return String.join(";", new TreeSet<>(List.of(line.text("flags").split(";", -1))));
    }

    /** What is on the paper: {@code 4.1.2. | Số lượng … | Thủ tục | 121 | }. */
    String print() {
        return PRINTED.stream().map(line::text).collect(Collectors.joining(" | "));
    }

    /** {@code egov.service.full.rate reported 93.79}. */
    String claim() {
        return (indicator() + " " + status() + " " + value()).strip();
    }
}
