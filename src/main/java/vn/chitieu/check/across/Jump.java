package vn.chitieu.check.across;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Kind;

/**
 * A figure that is about a power of ten away from what the series says.
 *
 * <ol>
 *   <li>Jump 1: both neighbours agree with each other to a tenth, and the figure is 10, 100, 1000 or a million times
 *       theirs, or that part of it, to a tenth.
 *   <li>Jump 2: of the last or first figure, the three nearest agree so.
 *   <li>Jump 3: figures below 20, rates below 5, and rates of 100 prove nothing: events come and go.
 *   <li>Jump 4: only periods of one length are compared, and neighbours must be near: at most one period is missing
 *       between them, or they are a year apart.
 * </ol>
 *
 * @param entry the figure
 * @param neighbour the nearest figure that it contradicts, before it if there is one
 * @param power 1 for ten times, -3 for a thousandth
 */
record Jump(Entry entry, Entry neighbour, int power) {
    private static final BigDecimal TENTH = new BigDecimal("1.1");
    private static final BigDecimal LEAST_COUNT = BigDecimal.valueOf(20);
    private static final BigDecimal LEAST_RATE = BigDecimal.valueOf(5);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final List<Integer> POWERS = List.of(1, 2, 3, 6);
    private static final int HISTORY = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    /** The jumps in figures of periods of one length, in their order. */
    static List<Jump> in(List<Entry> entries, Kind kind) {
        List<Jump> jumps = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            List<Entry> witnesses = witnesses(entries, i);
            if (!witnesses.isEmpty() && agree(witnesses)) {
                at(entries.get(i), witnesses.get(0), kind).ifPresent(jumps::add);
            }
        }
        return jumps;
    }

    /** Jumps 1, 2 and 4; empty if there are too few. */
    private static List<Entry> witnesses(List<Entry> entries, int index) {
        int last = entries.size() - 1;
        if (index > 0 && index < last) {
            return near(entries.subList(index - 1, index + 2))
                    ? List.of(entries.get(index - 1), entries.get(index + 1))
                    : List.of();
        }
        if (last < HISTORY) {
            return List.of();
        }
        List<Entry> stretch = index == 0 ? entries.subList(0, HISTORY + 1) : entries.subList(last - HISTORY, last + 1);
        if (!near(stretch)) {
            return List.of();
        }
        List<Entry> witnesses = new ArrayList<>(stretch);
        witnesses.remove(entries.get(index));
        if (index > 0) {
            Collections.reverse(witnesses);
        }
        return witnesses;
    }

    private static boolean near(List<Entry> stretch) {
        for (int i = 1; i < stretch.size(); i++) {
            if (!near(stretch.get(i - 1), stretch.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Jump 4; the step from one half year or longer time to the next is a year. */
    private static boolean near(Entry one, Entry other) {
        int later = YEAR * (other.period().year() - one.period().year())
                + other.period().firstMonth()
                - one.period().firstMonth();
        int step = one.period().months() >= HALF ? YEAR : one.period().months();
        return later <= 2 * step || later == YEAR;
    }

    private static boolean agree(List<Entry> witnesses) {
        BigDecimal least =
                witnesses.stream().map(Entry::value).reduce(BigDecimal::min).orElseThrow();
        BigDecimal most =
                witnesses.stream().map(Entry::value).reduce(BigDecimal::max).orElseThrow();
        return least.signum() > 0 && most.compareTo(least.multiply(TENTH)) <= 0;
    }

    private static Optional<Jump> at(Entry entry, Entry neighbour, Kind kind) {
        BigDecimal value = entry.value();
        BigDecimal base = neighbour.value();
        return proves(value.min(base), value.max(base), kind)
                ? POWERS.stream()
                        .flatMap(power -> List.of(power, -power).stream())
                        .filter(power -> isTimes(value, base, power))
                        .findFirst()
                        .map(power -> new Jump(entry, neighbour, power))
                : Optional.empty();
    }

    /** Jump 3. */
    private static boolean proves(BigDecimal less, BigDecimal more, Kind kind) {
        return kind == Kind.PERCENT
                ? less.compareTo(LEAST_RATE) >= 0 && more.compareTo(ALL) < 0
                : less.compareTo(LEAST_COUNT) >= 0;
    }

    private static boolean isTimes(BigDecimal value, BigDecimal base, int power) {
        BigDecimal ratio = value.divide(base.scaleByPowerOfTen(power), MathContext.DECIMAL32);
        return ratio.compareTo(TENTH) <= 0 && ratio.multiply(TENTH).compareTo(BigDecimal.ONE) >= 0;
    }
}
