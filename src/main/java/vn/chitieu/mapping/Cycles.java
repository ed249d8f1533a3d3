package vn.chitieu.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds indicators that, link by link, lead back to themselves (rule M18). Each cycle is named once, at the record of
 * it that the file has first.
 */
final class Cycles {
    private final IndicatorTable indicators;
    private final String through;
    private final Function<IndicatorRow, List<String>> links;
    private final List<String> chain = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    private Cycles(IndicatorTable indicators, String through, Function<IndicatorRow, List<String>> links) {
        this.indicators = indicators;
        this.through = through;
        this.links = links;
    }

    /**
     * Rejects the first record of every cycle.
     *
     * @param through word for the links, with a blank behind it; empty for what figures are computed from
     * @param links ids that a record leads to
     */
    static void check(IndicatorTable indicators, String through, Function<IndicatorRow, List<String>> links) {
        Cycles cycles = new Cycles(indicators, through, links);
        indicators.rows().forEach(cycles::visit);
    }

    private void visit(IndicatorRow indicator) {
        String id = indicator.id();
        if (chain.contains(id)) {
            report(chain.subList(chain.indexOf(id), chain.size()));
        } else if (!done.contains(id)) {
            chain.add(id);
            for (String next : links.apply(indicator)) {
                if (!next.equals(id)) { // a record that leads to itself breaks M17
                    indicators.row(next).ifPresent(this::visit);
                }
            }
            chain.remove(chain.size() - 1);
            done.add(id);
        }
    }

    /** The walk may enter a cycle anywhere; it is turned so that the record the file has first leads. */
    private void report(List<String> cycle) {
        List<IndicatorRow> rows =
                cycle.stream().flatMap(id -> indicators.row(id).stream()).collect(Collectors.toList());
        IndicatorRow first = Collections.min(
                rows,
                Comparator.comparingInt(
                        (IndicatorRow indicator) -> indicator.row().line()));
        Collections.rotate(rows, -rows.indexOf(first));
        rows.add(first);
        String named = rows.stream().map(IndicatorRow::id).collect(Collectors.joining(" > "));
        first.row().reject(through + "cycle: " + named);
    }
}
