package vn.chitieu.score;

import java.util.EnumMap;
import java.util.Map;

/** The numbers of several reports added up. */
public final class Total {
    private final Map<Measure, Long> numbers = new EnumMap<>(Measure.class);
    private int documents;

    /** Nothing yet. */
    Total() {}

    void add(ReportScore score) {
        documents++;
        score.numbers().forEach((measure, number) -> numbers.merge(measure, (long) number, Long::sum));
    }

    /** Number of documents. */
    public int documents() {
        return documents;
    }

    /** One number. */
    public long number(Measure measure) {
        return numbers.getOrDefault(measure, 0L);
    }

    /** Rows that are wrong, unwarned or missing without anything that tells. */
    public long silent() {
        return Measure.SILENT.stream().mapToLong(this::number).sum();
    }

    /** Share of the rows that are wholly right, 0 to 100; 100 where there are none. */
    public double percentRight() {
        return percent(number(Measure.RIGHT), number(Measure.ROWS), 100);
    }

    /** Rows flagged without cause for each 100 rows that are right; 0 where there are none. */
    public double percentOverflagged() {
        return percent(number(Measure.OVERFLAGGED), number(Measure.RIGHT), 0);
    }

    private static double percent(long part, long whole, double none) {
        return whole == 0 ? none : 100.0 * part / whole;
    }
}
