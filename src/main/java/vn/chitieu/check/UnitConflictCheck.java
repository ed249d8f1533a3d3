package vn.chitieu.check;

import static vn.chitieu.check.Wording.both;
import static vn.chitieu.check.Wording.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;
import vn.chitieu.text.Vietnamese;

/**
 * Rule 6, {@code unit_conflict}: the printed unit is not the one the indicator is measured in. The last words of the
 * label, which flattened text may leave in the unit's place, are none.
 */
final class UnitConflictCheck implements Check {
    @Override
    public Stream<Contradiction> in(Figures figures) {
        return figures.rows()
                .filter(row -> figures.observation(row).carries(Flag.UNIT_CONFLICT))
                .boxed()
                .flatMap(row -> contradiction(figures, row).stream());
    }

    private static Optional<Contradiction> contradiction(Figures figures, int row) {
        Observation observation = figures.observation(row);
        return figures.indicator(row).flatMap(indicator -> {
            String expected = unit(indicator);
            String printed = printed(observation.row(), expected);
            boolean conflict = !printed.isEmpty()
                    && !printed.equals(expected)
                    && !isPartOf(printed, indicator)
                    && !isEndOfLabel(printed, expected, indicator);
            return conflict ? Optional.of(contradiction(observation, row, printed, expected)) : Optional.empty();
        });
    }

    /** What the unit column says, or the percent sign behind the figure if the column is blank or right. */
    private static String printed(PrintedRow row, String expected) {
        String unit = row.unit().strip();
        boolean silent = unit.isEmpty() || unit.equals(expected);
        return silent && row.value().contains("%") ? "%" : unit;
    }

    /** Whether some of the answers of a choice are printed: the rest was cut off. */
    private static boolean isPartOf(String printed, Indicator indicator) {
        List<Integer> codes = Choice.parse(printed).stream().map(Choice::code).toList();
        return !codes.isEmpty()
                && indicator.choices().stream().map(Choice::code).toList().containsAll(codes);
    }

    /**
     * Whether the label's last words went astray into the unit column, alone ({@code Hệ thống}) or before the right unit
     * ({@code TTHC. %}).
     */
    private static boolean isEndOfLabel(String printed, String expected, Indicator indicator) {
        String unit = printed.toLowerCase(Locale.ROOT);
        String end = expected.toLowerCase(Locale.ROOT);
        boolean before = unit.endsWith(" " + end) && printed.length() > expected.length() + 1;
        String rest = before ? printed.substring(0, printed.length() - expected.length()) : printed;
        String folded = Vietnamese.fold(rest);
        return !folded.isEmpty() && Vietnamese.fold(indicator.label()).endsWith(" " + folded);
    }

    private static Contradiction contradiction(Observation observation, int row, String printed, String expected) {
        Sentence detail = both(
                "%s ghi đơn vị tính “%s” nhưng chỉ tiêu tính bằng “%s”".formatted(name(observation), printed, expected),
                "%s has the unit “%s” but its indicator is measured in “%s”"
                        .formatted(name(observation), printed, expected));
        return Contradiction.at(Rule.UNIT_CONFLICT, row, new Claim(printed, expected, detail));
    }

    /** The canonical unit; for a choice its answers, {@code Chưa = 0; Có = 1}. */
    private static String unit(Indicator indicator) {
        return indicator.kind() == Kind.CHOICE
                ? indicator.choices().stream()
                        .map(choice -> choice.meaning() + " = " + choice.code())
                        .collect(Collectors.joining("; "))
                : indicator.unit();
    }
}
