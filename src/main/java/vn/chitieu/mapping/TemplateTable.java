package vn.chitieu.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Relation;
import vn.chitieu.indicator.Reporter;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.indicator.Unit;
import vn.chitieu.text.Vietnamese;

/**
 * The file of one form: {@code stt, label, unit, indicator, relation} and, if the form says who reports which row,
 * {@code reported_by}. Rules M21 to M27 and M31 of {@link Mappings} are kept here.
 */
final class TemplateTable {
    private static final String REPORTED_BY = "reported_by";
    private static final CsvTable.Columns COLUMNS =
            new CsvTable.Columns(List.of("stt", "label", "unit", "indicator", "relation"), List.of(REPORTED_BY));

    private final IndicatorTable indicators;
    private final UnitTable units;
    private final Map<String, Integer> lineOfIndicator = new HashMap<>();

    private TemplateTable(IndicatorTable indicators, UnitTable units) {
        this.indicators = indicators;
        this.units = units;
    }

    /**
     * Reads a form.
     *
     * @param file path below the folder, {@code templates/bm7.csv}
     */
    static Template read(MappingFiles files, String file, Known known) throws IOException {
        CsvTable table = CsvTable.read(files, file, COLUMNS, known.mistakes());
        if (table.isReadable() && table.rows().isEmpty()) {
            known.mistakes().add(file, 0, "form without rows"); // M27
        }
        TemplateTable template = new TemplateTable(known.indicators(), known.units());
        List<TemplateRow> rows = table.rows().stream().map(template::row).toList();
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".csv".length());
        return new Template(Vietnamese.clean(name), rows);
    }

    /** What forms refer to, and where their mistakes go. */
    record Known(IndicatorTable indicators, UnitTable units, MistakeList mistakes) {}

    private TemplateRow row(TableRow row) {
        String label = row.cell("label");
        String unit = row.cell("unit");
        String id = row.cell("indicator");
        row.rejectIf(label.isEmpty(), "empty label"); // M21
        row.rejectIf(id.isEmpty() && !unit.isEmpty(), "unit without indicator"); // M22
        row.rejectIf(!id.isEmpty() && unit.isEmpty(), "indicator without unit"); // M22
        if (!id.isEmpty()) {
            checkIndicator(row, id);
        }
        if (!unit.isEmpty()) {
            checkUnit(row, unit, indicators.row(id));
        }
        return new TemplateRow(row.cell("stt"), label, unit, optional(id), relation(row, id), reporters(row, id));
    }

    /** M31. */
    private static List<Reporter> reporters(TableRow row, String id) {
        List<String> items = row.items(REPORTED_BY, ';');
        row.rejectIf(id.isEmpty() && !items.isEmpty(), "heading with " + REPORTED_BY);
        List<Reporter> reporters = new ArrayList<>();
        for (String item : items) {
            Optional<Reporter> reporter = Reporter.of(item);
            row.rejectIf(
                    reporter.isEmpty(), REPORTED_BY + " \"" + item + "\" is neither a kind of office nor an office");
            reporter.ifPresent(reporters::add);
        }
        return reporters;
    }

    private static Optional<String> optional(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    private void checkIndicator(TableRow row, String id) {
        indicators.requireKnown(row, id, "form"); // M8
        Integer first = lineOfIndicator.putIfAbsent(id, row.line());
        if (first != null) {
            row.reject("indicator \"" + id + "\" already stands in line " + first); // M25
        }
    }

    private static Relation relation(TableRow row, String id) {
        String code = row.cell("relation");
        if (id.isEmpty()) {
            boolean heading = row.cell("unit").isEmpty();
            row.rejectIf(heading && !code.isEmpty(), "heading with relation \"" + code + "\""); // M26
            return Relation.EXACT;
        }
        Optional<Relation> relation = Relation.of(code);
        row.rejectIf(relation.isEmpty(), "relation \"" + code + "\" must be exact or close"); // M26
        return relation.orElse(Relation.EXACT);
    }

    private void checkUnit(TableRow row, String text, Optional<IndicatorRow> indicator) {
        List<Choice> choices = Choice.parse(text);
        Optional<Unit> unit = choices.isEmpty() ? units.spelt(text) : Optional.empty();
        if (choices.isEmpty() && unit.isEmpty()) {
            row.rejectIf(!units.mayHold(text), "unit \"" + text + "\" is not in units.csv"); // M23
            return;
        }
        Kind printed = unit.map(Unit::kind).orElse(Kind.CHOICE);
        Optional<Kind> asked = indicator.flatMap(IndicatorRow::kind);
        if (asked.isPresent() && asked.get() != printed) {
            row.reject("unit \"" + text + "\" measures " + printed.code() + ", its indicator is "
                    + asked.get().code()); // M24
        } else if (indicator.isPresent() && !choices.isEmpty()) {
            checkCodes(row, codes(choices), codes(indicator.get().choices()));
        }
    }

    private static void checkCodes(TableRow row, Set<Integer> printed, Set<Integer> asked) {
        boolean differ = !asked.isEmpty() && !printed.equals(asked);
        row.rejectIf(differ, "codes " + printed + " differ from " + asked + " of the indicator"); // M24
    }

    private static Set<Integer> codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
