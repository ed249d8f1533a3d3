package vn.chitieu.recognise.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;

/**
 * The unit of money with which folded words begin. Indicators count in million đồng.
 *
 * @param millions power of ten of a million that it is: 3 for a billion, -6 for a đồng; empty where none is named
 * @param rest the words without it
 */
record Money(Optional<Integer> millions, String rest) {
    private static final Pattern UNIT = Pattern.compile("^(ty |ti |trieu )?dong\\b");
    private static final String MILLIONS = "Triệu đồng";

    static Money in(String words) {
        Matcher matcher = UNIT.matcher(words);
        if (!matcher.find()) {
            return new Money(Optional.empty(), words);
        }
        String group = matcher.group(1) == null ? "" : matcher.group(1).strip();
        int power = group.isEmpty() ? -6 : group.equals("trieu") ? 0 : 3;
        return new Money(Optional.of(power), matcher.replaceFirst(" ").strip());
    }

    boolean isNamed() {
        return millions.isPresent();
    }

    /** A figure in the unit of an indicator; empty for money that is not counted in million đồng. */
    Optional<BigDecimal> inMillions(BigDecimal figure, Indicator indicator) {
        if (indicator.kind() != Kind.MONEY) {
            return Optional.of(figure);
        }
        return millions.filter(power -> indicator.unit().equals(MILLIONS)).map(figure::scaleByPowerOfTen);
    }
}
