package vn.chitieu.decide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;
import vn.chitieu.indicator.Relation;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.indicator.Unit;

/** Files of decisions, and a catalogue to decide with. */
final class Lines {
    /** A digest that no file has. */
    static final String DIGEST = "ab".repeat(32);

    static final Catalogue CATALOGUE = catalogue();

    private Lines() {}

    /**
     * Decisions as a person wrote them, cells between {@code |}: {@code document | place | stt | label | unit | value_raw |
     * decision | value | indicator | reason}, where a place is {@code page/table/row}.
     *
     * @param separator between the fields of the file
     */
    static String csv(char separator, String rows) {
        String header = String.join(String.valueOf(separator), DecisionFile.COLUMNS);
        return header + "\r\n"
                + rows.lines().map(row -> line(separator, row)).collect(Collectors.joining("\r\n"))
                + "\r\n";
    }

    private static String line(char separator, String row) {
        List<String> cells =
                List.of(row.split("\\|", -1)).stream().map(String::strip).toList();
        String place = cells.get(1).replace('/', separator);
        return quoted(separator, cells.get(0))
                + separator
                + DIGEST
                + separator
                + place
                + separator
                + cells.subList(2, cells.size()).stream()
                        .map(cell -> quoted(separator, cell))
                        .collect(Collectors.joining(String.valueOf(separator)))
                + separator;
    }

    private static String quoted(char separator, String cell) {
        return cell.indexOf(separator) < 0 && cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    static DecisionFile read(Path folder, String text) {
        try {
            Path file = folder.resolve("decisions.csv");
            Files.writeString(file, text);
            return DecisionFile.read(file, CATALOGUE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Catalogue catalogue() {
        List<Indicator> indicators = List.of(
                indicator("rate", Kind.PERCENT, "%", Optional.of(new Rate("done", "all"))),
                indicator("done", Kind.COUNT, "Hồ sơ", Optional.empty()),
                indicator("all", Kind.COUNT, "Hồ sơ", Optional.empty()),
                indicator("cost", Kind.MONEY, "Triệu đồng", Optional.empty()),
                new Indicator(
                        "plan",
                        "tên plan",
                        "plan",
                        "Mục",
                        Kind.CHOICE,
                        "",
                        List.of(new Choice(0, "Chưa"), new Choice(1, "Có")),
                        Optional.empty(),
                        List.of(),
                        true,
                        List.of()));
        List<Unit> units = List.of(
                new Unit("%", Kind.PERCENT, List.of("%")),
                new Unit("Hồ sơ", Kind.COUNT, List.of("Hồ sơ")),
                new Unit("Triệu đồng", Kind.MONEY, List.of("Triệu đồng")),
                new Unit("Tỷ đồng", Kind.MONEY, List.of("Tỷ đồng")));
        List<TemplateRow> form = indicators.stream()
                .map(each -> new TemplateRow("", each.label(), each.unit(), Optional.of(each.id()), Relation.EXACT))
                .toList();
        return new Catalogue(indicators, units, List.of(new Template("form", form)), List.of());
    }

    private static Indicator indicator(String id, Kind kind, String unit, Optional<Rate> rate) {
        return new Indicator(id, "tên " + id, id, "Mục", kind, unit, List.of(), rate, List.of(), true, List.of());
    }
}
