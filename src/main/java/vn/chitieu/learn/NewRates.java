package vn.chitieu.learn;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chitieu.indicator.Kind;
import vn.chitieu.learn.ProposedRow.Column;
import vn.chitieu.number.Expectation;
import vn.chitieu.number.NumberReader;
import vn.chitieu.number.NumberStyle;

/**
 * What new rates are made of. Numerator and denominator are looked for among the counts that follow the rate, up to the
 * next rate or heading, at most four.
 *
 * <ol>
 *   <li>N1 The one pair of which the figures of a paper make the rate, cut or rounded at its printed precision.
 *   <li>N2 Else, of just two counts, the one whose label begins with {@code Tổng số} is the denominator.
 *   <li>N3 Else nobody knows: {@code -}.
 * </ol>
 */
final class NewRates {
    private static final int FARTHEST = 4;
    private static final String NOBODY_KNOWS = "-";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<LearnedRow> learned;
    private final List<ProposedRow> rows;

    NewRates(List<LearnedRow> learned, List<ProposedRow> rows) {
        this.learned = learned;
        this.rows = rows;
    }

    /** A part and its whole, by number of their rows, and how that is known. */
    private record Base(int numerator, int denominator, String reason) {}

    /** Fills in every new rate. */
    void complete() {
        for (int i = 0; i < rows.size(); i++) {
            ProposedRow row = rows.get(i);
            if (row.isNew() && row.get(Column.KIND).equals(Kind.PERCENT.code())) {
                int rate = i;
                List<Integer> counts = counts(rate);
                Optional<Base> base = proved(rate, counts).or(() -> told(counts));
                rows.set(
                        rate,
                        base.map(found -> with(row, found))
                                .orElseGet(() -> row.with(Column.NUMERATOR, NOBODY_KNOWS)
                                        .with(Column.DENOMINATOR, NOBODY_KNOWS)));
            }
        }
    }

    private ProposedRow with(ProposedRow row, Base base) {
        return row.with(Column.NUMERATOR, rows.get(base.numerator()).get(Column.INDICATOR))
                .with(Column.DENOMINATOR, rows.get(base.denominator()).get(Column.INDICATOR))
                .with(Column.REASON, row.get(Column.REASON) + "; " + base.reason());
    }

    private List<Integer> counts(int rate) {
        List<Integer> counts = new ArrayList<>();
        int end = Math.min(rows.size(), rate + 1 + FARTHEST);
        for (int i = rate + 1; i < end && isCount(i); i++) {
            counts.add(i);
        }
        return counts;
    }

    private boolean isCount(int row) {
        String unit = rows.get(row).get(Column.UNIT);
        return !rows.get(row).get(Column.INDICATOR).isEmpty() && !unit.contains("%") && !unit.contains("=");
    }

    /** Rule N1. */
    private Optional<Base> proved(int rate, List<Integer> counts) {
        List<Base> bases = new ArrayList<>();
        for (int numerator : counts) {
            for (int denominator : counts) {
                if (numerator != denominator && isMade(rate, numerator, denominator)) {
                    bases.add(new Base(numerator, denominator, "the figures make this rate"));
                }
            }
        }
        return bases.size() == 1 ? Optional.of(bases.get(0)) : Optional.empty();
    }

    private boolean isMade(int rate, int numerator, int denominator) {
        for (LearnedRow.Print print : learned.get(rate).prints()) {
            Optional<BigDecimal> percent = figure(rate, print.paper(), Kind.PERCENT);
            Optional<BigDecimal> part = figure(numerator, print.paper(), Kind.COUNT);
            Optional<BigDecimal> whole =
                    figure(denominator, print.paper(), Kind.COUNT).filter(n -> n.signum() > 0);
            if (percent.isPresent() && part.isPresent() && whole.isPresent()) {
                BigDecimal made = HUNDRED.multiply(part.get()).divide(whole.get(), MathContext.DECIMAL64);
                int scale = Math.max(0, percent.get().scale());
                boolean agrees = made.setScale(scale, RoundingMode.HALF_UP).compareTo(percent.get()) == 0
                        || made.setScale(scale, RoundingMode.DOWN).compareTo(percent.get()) == 0;
                // 100 % and 0 % are made by too many pairs to prove anything.
                return agrees && percent.get().signum() > 0 && percent.get().compareTo(HUNDRED) < 0;
            }
        }
        return false;
    }

    private Optional<BigDecimal> figure(int row, String paper, Kind kind) {
        return learned.get(row).prints().stream()
                .filter(print -> print.paper().equals(paper))
                .findFirst()
                .flatMap(print -> NumberReader.read(
                                print.row().row().value(), Expectation.ofKind(kind), NumberStyle.UNKNOWN)
                        .value());
    }

    /** Rule N2. */
    private Optional<Base> told(List<Integer> counts) {
        if (counts.size() != 2 || isTotal(counts.get(0)) == isTotal(counts.get(1))) {
            return Optional.empty();
        }
        boolean first = isTotal(counts.get(0));
        return Optional.of(
                new Base(counts.get(first ? 1 : 0), counts.get(first ? 0 : 1), "its base is told by the labels only"));
    }

    private boolean isTotal(int row) {
        return rows.get(row).get(Column.LABEL).toLowerCase(Locale.ROOT).startsWith("tổng số");
    }
}
