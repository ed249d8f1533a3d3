package vn.chitieu.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Reading;
import vn.chitieu.observation.Status;

/** What a numeral says: rules 5 to 9 of {@link NumberReader}. */
final class Separators {
    /** A telephone number has as many digits and starts with 0. */
    private static final int TELEPHONE_DIGITS = 9;

    private static final int GROUP_SIZE = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Numeral numeral;
    private final NumberStyle style;

    private Separators(Numeral numeral, NumberStyle style) {
        this.numeral = numeral;
        this.style = style;
    }

    /** The values that the print of a numeral allows; unreadable where it is broken. */
    static Reading read(Numeral numeral, Optional<Kind> kind, NumberStyle style) {
        Separators separators = new Separators(numeral, style);
        return switch (numeral.shape()) {
            case WHOLE -> separators.readWhole();
            case GROUPED -> separators.readGrouped(kind);
            case SINGLE -> separators.readSingle(kind);
            case BOTH -> separators.readBoth(kind);
            case BROKEN -> Reading.UNREADABLE;
        };
    }

    /** Rule 5. */
    private Reading readWhole() {
        if (!numeral.hasOddZeros()) {
            return Reading.of(numeral.whole());
        }
        return numeral.digits().length() < TELEPHONE_DIGITS ? flagged(numeral.whole()) : Reading.UNREADABLE;
    }

    /** Rule 6. */
    private Reading readGrouped(Optional<Kind> kind) {
        if (kind.filter(Kind.COUNT::equals).isPresent()) {
            return Reading.of(numeral.whole());
        }
        if (kind.filter(Kind.PERCENT::equals).isEmpty()) {
            boolean foreign = style.hasDecimal(numeral.lastMark());
            return foreign ? flagged(numeral.whole(), numeral.decimal()) : Reading.of(numeral.whole());
        }
        return numeral.lastMark() == ' ' ? Reading.UNREADABLE : flagged(numeral.whole());
    }

    private Reading readSingle(Optional<Kind> kind) {
        if (kind.isEmpty()) {
            return readSingleAmount();
        }
        return switch (kind.get()) {
            case COUNT, CHOICE -> readSingleCount();
            case PERCENT -> readSinglePercent();
            case MONEY -> readSingleAmount();
        };
    }

    /** Rules 7a and 8a. */
    private Reading readSingleCount() {
        if (numeral.tailSize() < GROUP_SIZE) {
            return numeral.headSize() > 0 ? flagged(numeral.decimal()) : Reading.UNREADABLE;
        }
        if (numeral.endsInGroup()) {
            return Reading.of(numeral.whole());
        }
        return numeral.hasLongHead() ? flagged(numeral.whole(), numeral.decimal()) : Reading.UNREADABLE;
    }

    /** Rules 7b and 8b. */
    private Reading readSinglePercent() {
        BigDecimal decimal = numeral.decimal();
        if (isRoundThousand() && !style.hasDecimal(numeral.lastMark())) {
            return flagged(decimal, numeral.whole());
        }
        boolean tooLarge = numeral.tailSize() == GROUP_SIZE && decimal.compareTo(HUNDRED) > 0;
        return isOdd() || tooLarge ? flagged(decimal) : Reading.of(decimal);
    }

    /** {@code 1.000}: a growth of a thousand percent is possible, one of 12345 percent is not. */
    private boolean isRoundThousand() {
        return numeral.headSize() == 1
                && numeral.endsInGroup()
                && numeral.digits().endsWith("000");
    }

    /** Rules 7c and 8c. */
    private Reading readSingleAmount() {
        char mark = numeral.lastMark();
        if (numeral.endsInGroup()) {
            return readThreeDigits(mark);
        }
        boolean proved = style.hasDecimal(mark) || numeral.isPlainDecimal();
        if (!proved && numeral.hasLongHead()) {
            return flagged(numeral.whole(), numeral.decimal());
        }
        boolean sure = proved && !isOdd() && !style.hasGroup(mark);
        return sure ? Reading.of(numeral.decimal()) : flagged(numeral.decimal());
    }

    private Reading readThreeDigits(char mark) {
        if (style.hasGroup(mark)) {
            return Reading.of(numeral.whole());
        }
        if (style.hasDecimal(mark)) {
            return Reading.of(numeral.decimal());
        }
        return mark == '.' ? flagged(numeral.whole(), numeral.decimal()) : flagged(numeral.decimal(), numeral.whole());
    }

    /** Rule 9. */
    private Reading readBoth(Optional<Kind> kind) {
        BigDecimal decimal = numeral.decimal();
        boolean mayGroup = numeral.tailSize() == GROUP_SIZE;
        if (kind.filter(Kind.COUNT::equals).isPresent()) {
            return readBothCount(decimal, mayGroup);
        }
        if (mayGroup && !style.hasDecimal(numeral.lastMark())) {
            return flagged(decimal, numeral.whole());
        }
        return kind.filter(Kind.PERCENT::equals).isPresent() ? flagged(decimal) : Reading.of(decimal);
    }

    private Reading readBothCount(BigDecimal decimal, boolean mayGroup) {
        if (mayGroup) {
            return flagged(numeral.whole(), decimal);
        }
        boolean wholeNumber = decimal.stripTrailingZeros().scale() <= 0;
        return wholeNumber ? Reading.of(decimal) : flagged(decimal);
    }

    private boolean isOdd() {
        return numeral.headSize() == 0 || numeral.hasOddZeros();
    }

    private static Reading flagged(BigDecimal... values) {
        return new Reading(Status.REPORTED, List.of(values), Set.of(Flag.AMBIGUOUS_NUMBER));
    }
}
