package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;

/** One thing that happens to the rows of a report. */
@FunctionalInterface
interface Step {
    /** Happens elsewhere. */
    Step NONE = (rows, bench, rate) -> rows;

    /** The rows as they are afterwards; each is hit with the given probability. */
    List<Draft> apply(List<Draft> rows, Bench bench, double rate);

    /** What happens to a single row. */
    @FunctionalInterface
    interface RowStep {
        Draft apply(Draft row, Bench bench);
    }

    /** The rows, some of them changed. */
    static List<Draft> each(List<Draft> rows, Bench bench, double rate, RowStep step) {
        List<Draft> changed = new ArrayList<>(rows.size());
        for (Draft row : rows) {
            changed.add(bench.dice().chance(rate) ? step.apply(row, bench) : row);
        }
        return changed;
    }
}
