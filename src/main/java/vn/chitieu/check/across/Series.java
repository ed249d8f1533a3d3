package vn.chitieu.check.across;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.indicator.Indicator;

/**
 * The figures of one agency for one indicator, those of periods that are in dispute left out.
 *
 * @param indicator what they report
 * @param entries one for each period, in the order of the periods
 */
record Series(Indicator indicator, List<Entry> entries) {
    /** Copies the figures. */
    Series {
        entries = List.copyOf(entries);
    }

    /** The figures of periods of one length, in order: all quarters, all years. */
    List<Entry> ofLength(int months) {
        return entries.stream()
                .filter(entry -> entry.period().months() == months)
                .toList();
    }

    /** The figures of periods that begin with a year, in order. */
    List<Entry> sinceJanuary(int year) {
        return entries.stream()
                .filter(entry -> entry.period().year() == year && entry.period().firstMonth() == 1)
                .toList();
    }

    /** The years that it speaks of. */
    List<Integer> years() {
        return entries.stream().map(entry -> entry.period().year()).distinct().toList();
    }

    /** The figures grouped by period, in order. */
    static List<List<Entry>> byPeriod(List<Entry> sorted) {
        List<List<Entry>> groups = new ArrayList<>();
        for (Entry entry : sorted) {
            boolean same = !groups.isEmpty()
                    && groups.get(groups.size() - 1).get(0).period().equals(entry.period());
            if (!same) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(entry);
        }
        return groups;
    }
}
