package vn.chitieu.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Reading;
import vn.chitieu.observation.Status;

/**
 * Reads a figure that the file stores as a number: its marks are beyond doubt, its meaning is not.
 *
 * <ol>
 *   <li>S1 A choice is read as printed digits are.
 *   <li>S2 A count with three decimals is open: {@code 1.451} typed into a spreadsheet that takes the point for decimals
 *       was 1451.
 *   <li>S3 Any other count with a fraction is flagged.
 *   <li>S4 A percent sign behind anything but a percent is {@code UNIT_CONFLICT}.
 *   <li>S5 A negative number is flagged.
 * </ol>
 */
public final class StoredNumber {
    private StoredNumber() {}

    /**
     * Reads a stored figure.
     *
     * @param number what {@code printed} shows, a percent as such: 95.84 for {@code 95,84%}
     * @param printed the text of the cell
     * @param expectation what the row is known to ask for
     */
    public static Reading read(BigDecimal number, String printed, Expectation expectation) {
        if (expectation.isChoice()) {
            String digits = number.stripTrailingZeros().toPlainString();
            return NumberReader.read(digits, expectation, NumberStyle.UNKNOWN); // S1
        }
        boolean count = expectation.kind().filter(Kind.COUNT::equals).isPresent();
        Reading reading = count ? count(number.stripTrailingZeros()) : Reading.of(number);
        boolean percent = expectation.kind().isEmpty()
                || expectation.kind().filter(Kind.PERCENT::equals).isPresent();
        Reading agreed = printed.endsWith("%") && !percent ? reading.flagged(Flag.UNIT_CONFLICT) : reading; // S4
        return number.signum() < 0 ? agreed.flagged(Flag.AMBIGUOUS_NUMBER) : agreed; // S5
    }

    private static Reading count(BigDecimal number) {
        if (number.scale() <= 0) {
            return Reading.of(number.setScale(0, RoundingMode.UNNECESSARY));
        }
        List<BigDecimal> values = number.scale() == 3 ? List.of(number.movePointRight(3), number) : List.of(number);
        return new Reading(Status.REPORTED, values, Set.of(Flag.AMBIGUOUS_NUMBER)); // S2, S3
    }
}
