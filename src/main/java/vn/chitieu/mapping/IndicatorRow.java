package vn.chitieu.mapping;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param parts ids of what this figure holds, without the mark of open parts
 * @param supersedes ids of older indicators
 */
record IndicatorRow(
        TableRow row, Optional<Kind> kind, List<Choice> choices, List<String> parts, List<String> supersedes) {
    /** Says in both base columns that no form asks for what a rate is made of. */
    static final String NO_BASE = "-";

    /** Says behind the last part that the parts do not exhaust the whole; some keyboards have only points. */
    private static final Set<String> OPEN = Set.of("…", "...");

    static IndicatorRow of(TableRow row) {
        return new IndicatorRow(
                row,
                Kind.of(row.cell("kind")),
                Choice.parse(row.cell("unit")),
                row.items("parts", ';').stream()
                        .filter(item -> !OPEN.contains(item))
                        .toList(),
                row.items("supersedes", ';'));
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

    /** Whether the parts add up to the figure: no mark stands behind them. */
    boolean partsExhaustive() {
        return Collections.disjoint(partsAsWritten(), OPEN);
    }

    /** Whether the mark of open parts stands anywhere but behind the last part. */
    boolean hasStrayOpenMark() {
        List<String> written = partsAsWritten();
        return !partsExhaustive() && (parts.isEmpty() || !parts.equals(written.subList(0, written.size() - 1)));
    }

    private List<String> partsAsWritten() {
        return row.items("parts", ';');
    }

    /** Every id that this figure is computed from or holds. */
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
                partsExhaustive(),
                supersedes);
    }

    /** Whether a base column holds an id, right or wrong. */
    static boolean isId(String cell) {
        return !cell.isEmpty() && !cell.equals(NO_BASE);
    }
}
