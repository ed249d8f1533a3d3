package vn.chitieu.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Unit;

/** Rules M6 to M20 and M30 of {@link Mappings}: what must hold of the file of indicators. */
final class IndicatorRules {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+");

    private final IndicatorTable indicators;
    private final UnitTable units;
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final Map<String, Integer> lineOfName = new HashMap<>();

    private IndicatorRules(IndicatorTable indicators, UnitTable units) {
        this.indicators = indicators;
        this.units = units;
    }

    /** Rejects every record that breaks a rule. */
    static void check(IndicatorTable indicators, UnitTable units) {
        IndicatorRules rules = new IndicatorRules(indicators, units);
        indicators.rows().forEach(rules::check);
        Cycles.check(indicators, "", IndicatorRow::ingredients); // M18
        Cycles.check(indicators, "supersedes ", IndicatorRow::supersedes); // M18
    }

    private void check(IndicatorRow indicator) {
        checkNames(indicator);
        checkUnit(indicator);
        checkBase(indicator);
        checkLists(indicator);
        for (String column : List.of("numerator", "denominator")) {
            String id = indicator.row().cell(column);
            if (IndicatorRow.isId(id)) {
                indicators.requireKnown(indicator.row(), id, column); // M8
            }
        }
        indicator.parts().forEach(id -> indicators.requireKnown(indicator.row(), id, "parts")); // M8
        indicator.supersedes().forEach(id -> indicators.requireKnown(indicator.row(), id, "supersedes")); // M8
    }

    private void checkNames(IndicatorRow indicator) {
        TableRow row = indicator.row();
        if (ID.matcher(indicator.id()).matches()) {
            rejectSecond(row, lineOfId, "indicator", indicator.id()); // M7
        } else {
            row.reject("bad id \"" + indicator.id() + "\": write it like \"files.received.online\""); // M6
        }
        for (String column : List.of("name_vi", "name_en", "section")) {
            row.rejectIf(row.cell(column).isEmpty(), "empty " + column); // M9
        }
        if (!row.cell("name_vi").isEmpty()) {
            rejectSecond(row, lineOfName, "name_vi", row.cell("name_vi")); // M10
        }
        row.rejectIf(
                indicator.kind().isEmpty(),
                "kind \"" + row.cell("kind") + "\" must be percent, count, money or choice"); // M11
    }

    private static void rejectSecond(TableRow row, Map<String, Integer> lines, String what, String text) {
        Integer first = lines.putIfAbsent(text, row.line());
        if (first != null) {
            row.reject(what + " \"" + text + "\" already stands in line " + first);
        }
    }

    private void checkUnit(IndicatorRow indicator) {
        if (indicator.is(Kind.CHOICE)) {
            checkChoices(indicator);
        } else if (!indicator.choices().isEmpty()) {
            indicator.row().rejectIf(indicator.kind().isPresent(), "only a choice has codes"); // M14
        } else {
            checkMeasure(indicator);
        }
    }

    private static void checkChoices(IndicatorRow indicator) {
        TableRow row = indicator.row();
        if (indicator.choices().isEmpty()) {
            String example = "write them like \"Chưa = 0; Hoàn thành = 1\"";
            row.reject(
                    indicator.unit().isEmpty()
                            ? "choice without codes: " + example
                            : "bad codes \"" + indicator.unit() + "\": " + example); // M13
        }
        Set<Integer> codes = new HashSet<>();
        Set<String> meanings = new HashSet<>();
        for (Choice choice : indicator.choices()) {
            row.rejectIf(!codes.add(choice.code()), "code " + choice.code() + " stands twice"); // M13
            row.rejectIf(!meanings.add(choice.meaning()), "answer \"" + choice.meaning() + "\" stands twice"); // M13
        }
    }

    private void checkMeasure(IndicatorRow indicator) {
        TableRow row = indicator.row();
        String name = indicator.unit();
        Optional<Unit> unit = units.named(name);
        if (unit.isPresent()) {
            Kind measured = unit.get().kind();
            row.rejectIf(
                    indicator.kind().isPresent() && !indicator.is(measured),
                    "unit \"" + name + "\" measures " + measured.code() + ", not " + row.cell("kind")); // M12
        } else if (name.isEmpty()) {
            row.reject("empty unit"); // M12
        } else if (units.spelt(name).isPresent()) {
            String canonical = units.spelt(name).get().name();
            row.reject("unit \"" + name + "\" is a spelling: write \"" + canonical + "\""); // M12
        } else {
            row.rejectIf(!units.mayHold(name), "unit \"" + name + "\" is not in units.csv"); // M12
        }
    }

    private static void checkBase(IndicatorRow indicator) {
        TableRow row = indicator.row();
        String numerator = indicator.numerator();
        String denominator = indicator.denominator();
        if (indicator.is(Kind.PERCENT)) {
            boolean none = numerator.equals(IndicatorRow.NO_BASE) && denominator.equals(IndicatorRow.NO_BASE);
            row.rejectIf(
                    !indicator.hasBase() && !none,
                    "rate without base: give numerator and denominator, or \"-\" in both"
                            + " where no form asks for them"); // M15
            row.rejectIf(
                    indicator.hasBase() && numerator.equals(denominator),
                    "numerator and denominator are both \"" + numerator + "\""); // M17
        } else {
            boolean some = !numerator.isEmpty() || !denominator.isEmpty();
            row.rejectIf(some && indicator.kind().isPresent(), "only a percent has numerator and denominator"); // M16
        }
    }

    private void checkLists(IndicatorRow indicator) {
        TableRow row = indicator.row();
        row.rejectIf(indicator.ingredients().contains(indicator.id()), "indicator is its own base or part"); // M17
        row.rejectIf(indicator.supersedes().contains(indicator.id()), "indicator supersedes itself"); // M17
        for (String part : indicator.parts()) {
            Optional<Kind> kind = indicators.row(part).flatMap(IndicatorRow::kind);
            boolean other = kind.isPresent() && indicator.kind().isPresent() && !indicator.is(kind.get());
            row.rejectIf(other, "part \"" + part + "\" is another kind of figure than its total"); // M19
        }
        rejectDoubled(row, indicator.parts(), "parts"); // M20
        rejectDoubled(row, indicator.supersedes(), "supersedes"); // M20
        row.rejectIf(indicator.hasStrayOpenMark(), "\"…\" must stand once and behind the last part"); // M30
    }

    private static void rejectDoubled(TableRow row, List<String> ids, String column) {
        Set<String> seen = new HashSet<>();
        ids.stream()
                .filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> row.reject("\"" + id + "\" stands twice in " + column));
    }
}
