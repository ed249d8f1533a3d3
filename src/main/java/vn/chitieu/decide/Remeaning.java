package vn.chitieu.decide;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Reading;
import vn.chitieu.observation.Sentence;
import vn.chitieu.observation.Status;

/**
 * A row that becomes another indicator's.
 *
 * <ol>
 *   <li>N1 A figure that is given holds if it can be the indicator's.
 *   <li>N2 Else the figure stays as it was read if it was read for the same kind of indicator.
 *   <li>N3 Else it is read anew for this kind. A figure that is then not beyond doubt must be given: the person saw the
 *       one that was read before.
 *   <li>N4 The unit is the indicator's; but a sum of money keeps the unit that is printed, or it would change by a power
 *       of ten, and the conflict is told.
 *   <li>N5 What the label and unit contradict is forgotten with the indicator that they contradicted.
 * </ol>
 *
 * @param row the row as it was read
 * @param indicator what it reports
 */
record Remeaning(Observation row, Indicator indicator, Readings readings) {
    /** The row as it is then, or why that cannot be. */
    Ruling ruling(Optional<BigDecimal> given) {
        if (given.isPresent()) { // N1
            return readings.refusal(Optional.of(indicator.id()), given.get())
                    .<Ruling>map(Ruling.Refused::new)
                    .orElseGet(() -> taken(Status.REPORTED, given));
        }
        if (isOfSameKind()) { // N2
            return taken(row.status(), row.value());
        }
        Reading reading = readings.read(row.row(), indicator); // N3
        boolean certain = reading.flags().isEmpty() && !row.flags().contains(Flag.VALUE_IN_UNIT_COLUMN);
        return certain ? taken(reading.status(), reading.value()) : new Ruling.Refused(uncertain());
    }

    private boolean isOfSameKind() {
        return readings.indicator(row.indicator())
                .filter(before ->
                        before.kind() == indicator.kind() && before.choices().equals(indicator.choices()))
                .isPresent();
    }

    private Ruling taken(Status status, Optional<BigDecimal> value) {
        boolean otherMoney = isOtherMoney();
        Observation meant = row.meaning(indicator.id(), otherMoney ? row.unit() : indicator.unit()) // N4
                .saying(status, value);
        return new Ruling.Taken(meant.decided(new Decided(Decided.Kind.INDICATOR, "", answered(otherMoney))));
    }

    private boolean isOtherMoney() {
        return indicator.kind() == Kind.MONEY
                && !row.row().unit().isBlank()
                && !row.unit().equals(indicator.unit())
                && readings.unit(row.unit())
                        .filter(unit -> unit.kind() == Kind.MONEY)
                        .isPresent();
    }

    private Set<Flag> answered(boolean otherMoney) {
        EnumSet<Flag> answered = EnumSet.noneOf(Flag.class);
        answered.addAll(row.flags());
        if (!row.indicator().equals(Optional.of(indicator.id()))) { // N5
            answered.remove(Flag.LABEL_MISMATCH);
            answered.remove(Flag.UNIT_CONFLICT);
        }
        if (otherMoney) {
            answered.add(Flag.UNIT_CONFLICT);
        }
        return answered;
    }

    private Sentence uncertain() {
        return new Sentence(
                "số liệu “" + row.row().value() + "” không đọc chắc chắn được cho chỉ tiêu này; ghi số vào cột value",
                "the figure \"" + row.row().value()
                        + "\" cannot be read for sure for this indicator; give it in column value");
    }
}
