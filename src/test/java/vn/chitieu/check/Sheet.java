package vn.chitieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chitieu.document.Place;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;
import vn.chitieu.indicator.Relation;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Status;

/**
 * Catalogues and reports written as tables, one row a line, cells between {@code |}.
 *
 * <pre>
 * catalogue: id | kind [unit] | numerator / denominator   or   part + part   or   part + part + …
 * report:    stt | id | value | key=value ...             value empty: blank; "/": not applicable; "?": unreadable
 * </pre>
 *
 * Keys of a report's row: {@code flags} (with {@code ;} between them), {@code table}, {@code unit}, {@code label},
 * {@code raw}.
 */
final class Sheet {
    private static final String OPEN = " + …";

    private Sheet() {}

    static Catalogue catalogue(String lines) {
        return catalogue(lines, List.of());
    }

    /** A catalogue with one form {@code form} that asks for the ids in this order, codes {@code F1}, {@code F2}, … */
    static Catalogue catalogue(String lines, List<String> form) {
        List<TemplateRow> rows = new ArrayList<>();
        form.forEach(id -> rows.add(
                new TemplateRow("F" + (rows.size() + 1), "form label of " + id, "", Optional.of(id), Relation.EXACT)));
        List<Indicator> indicators =
                lines.lines().map(Sheet::cells).map(Sheet::indicator).toList();
        return new Catalogue(indicators, List.of(), List.of(new Template("form", rows)), List.of());
    }

    static Report report(String lines) {
        return report(lines.lines().map(Sheet::cells).map(Sheet::observation).toList(), List.of());
    }

    static Report report(List<Observation> observations, List<String> skipped) {
        return new Report(ReportHeader.EMPTY, Optional.of("form"), 1, 1, observations, List.of(), skipped);
    }

    /** A trusted row whose code is the indicator's id. */
    static Observation row(String id, Optional<BigDecimal> value, int table) {
        String text = value.map(BigDecimal::toPlainString).orElse("");
        return observation(List.of(id, id, text, "table=" + table));
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Indicator indicator(List<String> cells) {
        String[] kindAndUnit = cells.get(1).split(" ", 2);
        Kind kind = Kind.of(kindAndUnit[0]).orElseThrow();
        String unit = kindAndUnit.length > 1 ? kindAndUnit[1] : "";
        String made = cells.size() > 2 ? cells.get(2) : "";
        String[] rate = made.split(" / ", -1);
        return new Indicator(
                cells.get(0),
                "name of " + cells.get(0),
                "",
                "",
                kind,
                kind == Kind.CHOICE ? "" : unit,
                Choice.parse(kind == Kind.CHOICE ? unit : ""),
                rate.length == 2 ? Optional.of(new Rate(rate[0], rate[1])) : Optional.empty(),
                made.contains(" + ") ? List.of(made.replace(OPEN, "").split(" \\+ ", -1)) : List.of(),
                !made.endsWith(OPEN),
                List.of());
    }

    private static Observation observation(List<String> cells) {
        Map<String, String> more = cells.stream()
                .skip(3)
                .map(cell -> cell.split("=", 2))
                .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
        String text = cells.get(2);
        Status status = status(text);
        PrintedRow printed = new PrintedRow(
                new Place(0, Integer.parseInt(more.getOrDefault("table", "1")), 0, 0),
                cells.get(0),
                more.getOrDefault("label", "label of " + cells.get(1)),
                more.getOrDefault("unit", ""),
                more.getOrDefault("raw", text),
                "");
        return new Observation(
                printed,
                Optional.of(cells.get(1)).filter(id -> !id.isEmpty()),
                1,
                "",
                status,
                status == Status.REPORTED ? Optional.of(new BigDecimal(text)) : Optional.empty(),
                flags(more.getOrDefault("flags", "")));
    }

    private static Status status(String text) {
        return switch (text) {
            case "" -> Status.BLANK;
            case "/" -> Status.NOT_APPLICABLE;
            case "?" -> Status.UNREADABLE;
            default -> Status.REPORTED;
        };
    }

    private static Set<Flag> flags(String names) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Stream.of(names.split(";", -1))
                .filter(name -> !name.isEmpty())
                .forEach(name -> flags.add(Flag.valueOf(name.toUpperCase(Locale.ROOT))));
        return flags;
    }
}
