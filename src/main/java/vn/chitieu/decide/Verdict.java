package vn.chitieu.decide;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Status;

/** What a person says of a row. */
public sealed interface Verdict {
    /** The row as it is then, or why that cannot be. */
    Ruling on(Observation row, Readings readings);

    /** The figure that is given with it. */
    default Optional<BigDecimal> given() {
        return Optional.empty();
    }

    /** The row was read rightly as it stands. */
    record Right() implements Verdict {
        @Override
        public Ruling on(Observation row, Readings readings) {
            return new Ruling.Taken(row.decided(new Decided(Decided.Kind.RIGHT, "", row.flags())));
        }
    }

    /** The row's figure is another one. */
    record Figure(BigDecimal value) implements Verdict {
        @Override
        public Ruling on(Observation row, Readings readings) {
            Decided decided = new Decided(Decided.Kind.VALUE, "", row.flags());
            return readings.refusal(row.indicator(), value)
                    .<Ruling>map(Ruling.Refused::new)
                    .orElseGet(() -> new Ruling.Taken(
                            row.saying(Status.REPORTED, given()).decided(decided)));
        }

        @Override
        public Optional<BigDecimal> given() {
            return Optional.of(value);
        }
    }

    /** The row reports another indicator, with the figure that is given or else with the printed one. */
    record Meaning(Indicator indicator, Optional<BigDecimal> given) implements Verdict {
        @Override
        public Ruling on(Observation row, Readings readings) {
            return new Remeaning(row, indicator, readings).ruling(given);
        }
    }

    /** The row reports nothing. */
    record Unanswered(BlankReason reason) implements Verdict {
        @Override
        public Ruling on(Observation row, Readings readings) {
            Decided decided = new Decided(Decided.Kind.BLANK, reason.text(), row.flags());
            return new Ruling.Taken(
                    row.saying(reason.status(), Optional.empty()).decided(decided));
        }
    }
}
