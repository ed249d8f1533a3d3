package vn.chitieu.check.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Severity;

/**
 * Reports of one agency and period beside each other. Copies and reports that complete each other are no contradiction;
 * both roundings of a rate or of money are one figure.
 *
 * <ol>
 *   <li>Duplicate 1: two figures are an error if agency and period are certain.
 *   <li>Duplicate 2: a report with another number or date may correct the earlier one: a warning; so it is where the
 *       period was inferred.
 *   <li>Duplicate 3: where no province is named, communes and districts of one name are taken for one, with a warning;
 *       departments are only if their reports bear one number.
 * </ol>
 *
 * @param contradictions figures that differ, each reported once at the later document
 * @param undisputed one figure for each period that has but one
 */
record Duplicates(List<Contradiction> contradictions, Series undisputed) {
    /** Copies the list. */
    Duplicates {
        contradictions = List.copyOf(contradictions);
    }

    /** Compares the figures of one agency and indicator, which come sorted. */
    static Duplicates of(List<Entry> sorted, Indicator indicator, Origins origins) {
        List<Contradiction> contradictions = new ArrayList<>();
        List<Entry> undisputed = new ArrayList<>();
        for (List<Entry> ofPeriod : Series.byPeriod(sorted)) {
            List<Entry> different = different(ofPeriod, indicator.kind());
            if (different.size() == 1) {
                undisputed.add(different.get(0));
            }
            Entry first = different.get(0);
            for (Entry later : different.subList(1, different.size())) {
                add(contradictions, first, later, origins);
            }
        }
        return new Duplicates(contradictions, new Series(indicator, undisputed));
    }

    /** The first of each figure. */
    private static List<Entry> different(List<Entry> ofPeriod, Kind kind) {
        List<Entry> different = new ArrayList<>();
        for (Entry entry : ofPeriod) {
            if (different.stream().noneMatch(known -> isSame(known.value(), entry.value(), kind))) {
                different.add(entry);
            }
        }
        return different;
    }

    /** Equal, or for rates and money both written for one value at the coarser precision. */
    private static boolean isSame(BigDecimal one, BigDecimal other, Kind kind) {
        if (kind == Kind.COUNT || kind == Kind.CHOICE) {
            return one.compareTo(other) == 0;
        }
        BigDecimal coarse = one.ulp().max(other.ulp());
        return one.subtract(other).abs().compareTo(coarse) < 0;
    }

    private static void add(List<Contradiction> contradictions, Entry first, Entry later, Origins origins) {
        Origin one = origins.get(first.document());
        Origin other = origins.get(later.document());
        if (one.isAgencyLikely() || one.hasNumberOf(other)) { // 3
            contradictions.add(Contradiction.duplicate(severity(one, other), later, first));
        }
    }

    private static Severity severity(Origin one, Origin other) {
        boolean certain = one.isAgencyCertain()
                && !one.header().periodInferred()
                && !other.header().periodInferred();
        return certain && !other.isAnotherReportThan(one) ? Severity.ERROR : Severity.WARNING;
    }
}
