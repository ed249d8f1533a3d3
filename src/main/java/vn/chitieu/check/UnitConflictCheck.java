package vn.chitieu.check;

import static vn.chitieu.check.Wording.both;
import static vn.chitieu.check.Wording.name;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;

/** Rule 6, {@code unit_conflict}: the printed unit is not the one the indicator is measured in. */
final class UnitConflictCheck implements Check {
    @Override
    public Stream<Contradiction> in(Figures figures) {
        return figures.rows()
                .filter(row -> figures.observation(row).flags().contains(Flag.UNIT_CONFLICT))
                .mapToObj(row -> contradiction(figures, row));
    }

    private static Contradiction contradiction(Figures figures, int row) {
        Observation observation = figures.observation(row);
        String printed = observation.row().unit();
        String expected = figures.indicator(row).map(UnitConflictCheck::unit).orElse(observation.unit());
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
