package vn.chitieu.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;

/**
 * A record of the file of indicators, mistakes and all.
 *
 * @param row where it stands
 * @param kind sort of figure; empty if the cell names none
 * @param choices the codes in the unit column; empty if it lists none
 * @param parts ids whose figures add up to this one
 * @param supersedes ids of older indicators
 */
record IndicatorRow(
        TableRow row, Optional<Kind> kind, List<Choice> choices, List<String> parts, List<String> supersedes) {
    /** Says in both base columns that no form asks for what a rate is made of. */
    static final String NO_BASE = "-";

    static IndicatorRow of(TableRow row) {
        return new IndicatorRow(
                row,
                Kind.of(row.cell("kind")),
                Choice.parse(row.cell("unit")),
                row.items("parts", ";"),
                row.items("supersedes", ";"));
    }

    String id() {
        return row.cell("indicator");
    }

    String unit() {
        return row.cell("unit");
    }

    String numerator() {
        return row.cell("numerator");
    }

    String denominator() {
        return row.cell("denominator");
    }

    boolean is(Kind other) {
        return kind.isPresent() && kind.get() == other;
    }

    /** Whether the row names both halves of a base. */
    boolean hasBase() {
        return isId(numerator()) && isId(denominator());
    }

    /** Every id that this figure is computed from. */
    List<String> ingredients() {
        return Stream.concat(Stream.of(numerator(), denominator()).filter(IndicatorRow::isId), parts.stream())
                .toList();
    }

    /** The indicator that a row without mistakes states. */
    Indicator toIndicator() {
        return new Indicator(
                id(),
                row.cell("name_vi"),
                row.cell("name_en"),
                row.cell("section"),
                kind.orElseThrow(),
                is(Kind.CHOICE) ? "" : unit(),
                choices,
                hasBase() ? Optional.of(new Rate(numerator(), denominator())) : Optional.empty(),
                parts,
                supersedes);
    }

    /** Whether a base column holds an id, right or wrong. */
    static boolean isId(String cell) {
        return !cell.isEmpty() && !cell.equals(NO_BASE);
    }
}
