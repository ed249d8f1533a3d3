package vn.chitieu.check.across;

import java.math.BigDecimal;
import java.util.Comparator;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Period;

/**
 * A figure of one report, small enough to keep millions of them, and with an order that brings together what belongs
 * together.
 *
 * @param agency number of the agency
 * @param indicator number of the indicator in the catalogue
 * @param period time it speaks of
 * @param document number of the document in the order of the run
 * @param value the figure; its scale is the printed precision
 * @param stt code of the row as printed
 * @param place where the row stands, without rectangle
 */
record Entry(int agency, int indicator, Period period, int document, BigDecimal value, String stt, Place place)
        implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::agency)
            .thenComparingInt(Entry::indicator)
            .thenComparing(entry -> entry.period().end())
            .thenComparingInt(entry -> entry.period().months())
            .thenComparingInt(Entry::document);

    @Override
    public int compareTo(Entry other) {
        return ORDER.compare(this, other);
    }

    /** Whether both are of one agency and indicator. */
    boolean isOfSeries(Entry other) {
        return agency == other.agency && indicator == other.indicator;
    }
}
