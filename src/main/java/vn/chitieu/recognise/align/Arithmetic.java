package vn.chitieu.recognise.align;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.chitieu.indicator.Kind;
import vn.chitieu.number.Expectation;
import vn.chitieu.number.NumberReader;
import vn.chitieu.number.NumberStyle;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.row.Fragment;

/** Which figures of a report are 100 times the ratio of two others. */
public final class Arithmetic {
    private static final int REACH = 4;
    private static final int DECIMALS_SHOWN = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A figure and the fragment it stands in. */
    private record Figure(int fragment, List<BigDecimal> values) {}

    private final List<Figure> figures = new ArrayList<>();
    private final NumberStyle style;

    /** Reads the figures of the fragments once. */
    Arithmetic(List<Fragment> fragments) {
        this.style = NumberStyle.of(
                fragments.stream().map(fragment -> fragment.row().value()).toList());
        for (int i = 0; i < fragments.size(); i++) {
            String value = fragments.get(i).row().value();
            if (!value.isEmpty()) {
                figures.add(new Figure(i, read(value, Kind.COUNT)));
            }
        }
    }

    /** Whether near figures, where the form has numerator and denominator, make the row's rate. */
    boolean proves(RowView view, FormRow row) {
        if (!view.hasValue() || row.numerator() * row.denominator() < 0) {
            return false;
        }
        List<BigDecimal> rates = read(view.row().value(), Kind.PERCENT);
        boolean numeratorFirst = row.numerator() < row.denominator();
        List<Figure> near = near(view, row.numerator() > 0);
        for (int first = 0; first < near.size(); first++) {
            for (int second = first + 1; second < near.size(); second++) {
                List<BigDecimal> parts = near.get(numeratorFirst ? first : second).values;
                List<BigDecimal> wholes = near.get(numeratorFirst ? second : first).values;
                if (anyAgrees(rates, parts, wholes)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The ratios of near figures that {@link #proves} holds against the row's rate, in words: {@code 100 × 121 / 129 =
     * 93.798; printed 93,79: agrees}. Empty for a row that is no rate with figure and parts in the form.
     */
    public List<String> tried(RowView view, FormRow row) {
        List<String> tried = new ArrayList<>();
        if (!view.hasValue() || row.numerator() * row.denominator() <= 0) {
            return tried;
        }
        List<BigDecimal> rates = read(view.row().value(), Kind.PERCENT);
        boolean numeratorFirst = row.numerator() < row.denominator();
        List<Figure> near = near(view, row.numerator() > 0);
        for (int first = 0; first < near.size(); first++) {
            for (int second = first + 1; second < near.size(); second++) {
                List<BigDecimal> parts = near.get(numeratorFirst ? first : second).values;
                List<BigDecimal> wholes = near.get(numeratorFirst ? second : first).values;
                if (!parts.isEmpty() && !wholes.isEmpty() && wholes.get(0).signum() > 0) {
                    BigDecimal exact =
                            parts.get(0).multiply(HUNDRED).divide(wholes.get(0), DECIMALS_SHOWN, RoundingMode.HALF_UP);
                    tried.add("100 × " + parts.get(0).toPlainString() + " / "
                            + wholes.get(0).toPlainString() + " = " + exact.toPlainString() + "; printed "
                            + view.row().value() + (anyAgrees(rates, parts, wholes) ? ": agrees" : ": no"));
                }
            }
        }
        return tried;
    }

    private List<Figure> near(RowView view, boolean behind) {
        List<Figure> near = new ArrayList<>();
        for (Figure figure : figures) {
            boolean after = figure.fragment >= view.to() && behind && near.size() < REACH;
            boolean before = figure.fragment < view.from() && !behind;
            if (after || before) {
                near.add(figure);
            }
        }
        return behind ? near : near.subList(Math.max(0, near.size() - REACH), near.size());
    }

    /** Whether some reading of the rate is the ratio of some readings of part and whole. */
    public boolean agrees(String rate, String part, String whole) {
        return anyAgrees(read(rate, Kind.PERCENT), read(part, Kind.COUNT), read(whole, Kind.COUNT));
    }

    private static boolean anyAgrees(List<BigDecimal> rates, List<BigDecimal> parts, List<BigDecimal> wholes) {
        for (BigDecimal rate : rates) {
            for (BigDecimal part : parts) {
                for (BigDecimal whole : wholes) {
                    if (agrees(rate, part, whole)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the rate is 100 × part / whole, rounded or cut at the rate's own precision. */
    public static boolean agrees(BigDecimal rate, BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || part.signum() < 0) {
            return false;
        }
        BigDecimal exact = part.multiply(HUNDRED).divide(whole, rate.scale() + 8, RoundingMode.DOWN);
        return exact.setScale(rate.scale(), RoundingMode.DOWN).compareTo(rate) == 0
                || exact.setScale(rate.scale(), RoundingMode.HALF_UP).compareTo(rate) == 0;
    }

    private List<BigDecimal> read(String value, Kind kind) {
        return NumberReader.read(value, Expectation.ofKind(kind), style).values();
    }
}
