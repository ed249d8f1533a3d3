package vn.chitieu.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;

/** Plants contradictions between figures; the {@link Oracle} says afterwards what they are. */
final class PlantSteps {
    private PlantSteps() {}

    /** Numerator and denominator in each other's row. */
    static List<Draft> swap(List<Draft> rows, Bench bench, double rate) {
        return each(rows, bench, rate, (drafts, part, whole) -> {
            Figure first = drafts.get(part).figure();
            Figure second = drafts.get(whole).figure();
            if (value(first).signum() == 0 || value(first).compareTo(value(second)) == 0) {
                return;
            }
            drafts.set(part, drafts.get(part).withFigure(second).marked(Habit.FIGURES_SWAPPED.mark()));
            drafts.set(whole, drafts.get(whole).withFigure(first).marked(Habit.FIGURES_SWAPPED.mark()));
        });
    }

    /** A numerator above its denominator. */
    static List<Draft> exceed(List<Draft> rows, Bench bench, double rate) {
        return each(rows, bench, rate, (drafts, part, whole) -> {
            BigDecimal more = value(drafts.get(whole).figure())
                    .add(BigDecimal.valueOf(bench.dice().between(1, 200)));
            if (isCount(drafts.get(part), bench)) {
                Figure figure = Figure.reported(bench.printer().count(more.setScale(0)), more.setScale(0));
                drafts.set(part, drafts.get(part).withFigure(figure).marked(Habit.PART_TOO_LARGE.mark()));
            }
        });
    }

    /** A rate above 100. */
    static List<Draft> raise(List<Draft> rows, Bench bench, double rate) {
        return Step.each(rows, bench, rate, (row, any) -> {
            if (kind(row, bench) != Kind.PERCENT || !row.figure().isReported()) {
                return row;
            }
            BigDecimal high = BigDecimal.valueOf(bench.dice().between(10100, 19999), 2);
            return row.withFigure(Figure.reported(bench.printer().percent(high), high))
                    .marked(Habit.RATE_TOO_HIGH.mark());
        });
    }

    /** What is done to the rows of a numerator and its denominator. */
    @FunctionalInterface
    private interface PairStep {
        void apply(List<Draft> drafts, int part, int whole);
    }

    private static List<Draft> each(List<Draft> rows, Bench bench, double rate, PairStep step) {
        List<Draft> drafts = new ArrayList<>(rows);
        for (Indicator indicator : bench.catalogue().indicators()) {
            Optional<Rate> base = indicator.rate();
            if (base.isPresent() && bench.dice().chance(rate)) {
                int part = only(drafts, base.get().numerator());
                int whole = only(drafts, base.get().denominator());
                if (part >= 0 && whole >= 0) {
                    step.apply(drafts, part, whole);
                }
            }
        }
        return drafts;
    }

    /** Place of the one row that reports an indicator; -1 if there is none or more. */
    private static int only(List<Draft> rows, String indicator) {
        int found = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).indicator().equals(Optional.of(indicator))) {
                if (found >= 0 || !rows.get(i).figure().isReported()) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean isCount(Draft row, Bench bench) {
        return kind(row, bench) == Kind.COUNT;
    }

    private static Kind kind(Draft row, Bench bench) {
        return row.indicator()
                .flatMap(bench.catalogue()::indicator)
                .map(Indicator::kind)
                .orElse(Kind.CHOICE);
    }

    private static BigDecimal value(Figure figure) {
        return figure.value().orElseThrow();
    }
}
