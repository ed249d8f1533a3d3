package vn.chitieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.check.CheckedAssert.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.Blank.Derived;
import vn.chitieu.observation.Observation;

/** Random reports whose figures agree, and what becomes of them when one thing is made wrong. */
class ChecksPropertyTest {
    private static final int GROUPS = 8;
    private static final int ROWS_IN_GROUP = 8;
    private static final List<RoundingMode> WAYS =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);

    /** Each group: a rate with its base, a total with its parts, a rate without base. */
    private static final Catalogue CATALOGUE = Sheet.catalogue(String.join(
            "\n",
            IntStream.range(0, GROUPS)
                    .mapToObj(group -> """
                            rate# | percent % | done# / all#
                            all#  | count
                            done# | count
                            total# | count | a# + b# + c#
                            a#    | count
                            b#    | count
                            c#    | count
                            lone# | percent %""".replace("#", Integer.toString(group)))
                    .toList()));

    @RepeatedTest(300)
    void agreeingFiguresGiveNoFinding(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Observation> rows = agreeing(random, 1);
        rows.addAll(agreeing(random, 2));
        assertThat(check(rows)).findsNothing().leavesOpen();
        for (int row = 0; row < rows.size(); row++) {
            if (random.nextInt(3) == 0) {
                rows.set(row, with(rows.get(row), Optional.empty()));
            }
        }
        assertThat(rows).extracting(row -> row.value().isPresent()).contains(true, false);
        assertThat(check(rows).findings())
                .allMatch(finding -> finding.severity().code().equals("info"));
    }

    @RepeatedTest(500)
    void aRateIsReportedExactlyWhenNoWayOfWritingItFits(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Observation> rows = agreeing(random, 1);
        int at = at(random, 0);
        BigDecimal shift = rows.get(at).value().orElseThrow().ulp().multiply(BigDecimal.valueOf(random.nextInt(7) - 3));
        BigDecimal rate = rows.get(at).value().orElseThrow().add(shift);
        rows.set(at, with(rows.get(at), Optional.of(rate)));
        BigDecimal exact = rate(figure(rows, at + 2), figure(rows, at + 1));
        boolean fits = fits(rate, figure(rows, at + 2), figure(rows, at + 1));
        if (fits) {
            assertThat(check(rows)).findsNothing();
        } else {
            String expected = figure(rows, at + 1).signum() == 0 ? "0 / 0" : twoDecimals(exact);
            List<String> findings = new ArrayList<>(List.of("ratio error: %s says %s, expected %s %s"
                    .formatted(id(rows, at), rate, expected, ids(rows, at, at + 1, at + 2))));
            if (rate.signum() < 0 || rate.compareTo(BigDecimal.valueOf(100)) > 0) {
                findings.add("percent_range error: %s says %s, expected 0-100 %s"
                        .formatted(id(rows, at), rate, ids(rows, at)));
            }
            assertThat(check(rows)).finds(findings.toArray(String[]::new)).flags(codes(rows, at, at + 1, at + 2));
        }
    }

    @RepeatedTest(200)
    void aSwappedBaseIsReportedAsSwapped(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Observation> rows = agreeing(random, 1);
        int at = at(random, 0);
        BigDecimal all = BigDecimal.valueOf(1L + random.nextInt(3000));
        BigDecimal done = BigDecimal.valueOf(random.nextInt(all.intValue()));
        rows.set(at, with(rows.get(at), Optional.of(printed(random, rate(done, all)))));
        rows.set(at + 1, with(rows.get(at + 1), Optional.of(done)));
        rows.set(at + 2, with(rows.get(at + 2), Optional.of(all)));
        String expected = done.signum() == 0 ? all + " / 0" : twoDecimals(rate(all, done));
        assertThat(check(rows))
                .finds("ratio_swapped error: %s says %s, expected %s %s"
                        .formatted(id(rows, at), figure(rows, at), expected, ids(rows, at, at + 1, at + 2)))
                .flags(codes(rows, at, at + 1, at + 2));
    }

    @RepeatedTest(200)
    void aTotalOffByOneIsReported(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Observation> rows = agreeing(random, 1);
        int at = at(random, 3);
        BigDecimal sum = figure(rows, at);
        BigDecimal total = sum.add(random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());
        rows.set(at, with(rows.get(at), Optional.of(total)));
        assertThat(check(rows))
                .finds("sum error: %s says %s, expected %s %s"
                        .formatted(id(rows, at), total, sum, ids(rows, at, at + 1, at + 2, at + 3)))
                .flags(codes(rows, at, at + 1, at + 2, at + 3));
    }

    @RepeatedTest(200)
    void aPartAboveItsWholeIsReported(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Observation> rows = agreeing(random, 1);
        boolean ofTotal = random.nextBoolean();
        int whole = at(random, ofTotal ? 3 : 1);
        int part = whole + 1;
        int open = ofTotal ? whole + 2 : whole - 1;
        BigDecimal above = figure(rows, whole).add(BigDecimal.valueOf(1L + random.nextInt(9)));
        rows.set(open, with(rows.get(open), Optional.empty()));
        rows.set(part, with(rows.get(part), Optional.of(above)));
        assertThat(check(rows))
                .finds("part_exceeds_whole error: %s says %s, expected <= %s %s"
                        .formatted(id(rows, part), above, figure(rows, whole), ids(rows, whole, part)))
                .flags(codes(rows, whole, part));
    }

    @RepeatedTest(50)
    void aRateOf120WithoutBaseIsReported(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Observation> rows = agreeing(random, 1);
        int at = at(random, 7);
        rows.set(at, with(rows.get(at), Optional.of(BigDecimal.valueOf(120))));
        assertThat(check(rows))
                .finds("percent_range error: %s says 120, expected 0-100 %s".formatted(id(rows, at), ids(rows, at)))
                .flags(codes(rows, at));
    }

    @RepeatedTest(1000)
    void whatIsDerivedIsWhatWasBlanked(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Observation> rows = agreeing(random, 1);
        int at = random.nextInt(rows.size());
        BigDecimal blanked = figure(rows, at);
        rows.set(at, with(rows.get(at), Optional.empty()));
        List<Blank> blanks = check(rows).blanks();
        assertThat(blanks).hasSize(1);
        Optional<BigDecimal> derived =
                blanks.get(0).derived().map(Derived::value).map(BigDecimal::new);
        int place = at % ROWS_IN_GROUP;
        if (place == 0 && figure(rows, at + 1).signum() > 0) {
            BigDecimal exact = rate(figure(rows, at + 2), figure(rows, at + 1));
            assertThat(derived.orElseThrow()).isEqualByComparingTo(exact.setScale(2, RoundingMode.HALF_UP));
        } else if (place >= 3 && place <= 6) {
            assertThat(derived.orElseThrow()).isEqualByComparingTo(blanked);
        } else {
            derived.ifPresent(value -> assertThat(value).isEqualByComparingTo(blanked));
        }
    }

    @Test
    @Timeout(20)
    void aHundredThousandRowsOfCopiesTakeNoLongerThanTheirNumber() {
        List<Observation> rows = new ArrayList<>();
        Random random = new Random(1);
        for (int table = 0; rows.size() < 100_000; table++) {
            rows.addAll(agreeing(random, table % 50));
        }
        assertThat(check(rows)).findsNothing();
    }

    private static Checked check(List<Observation> rows) {
        return Checks.check(Sheet.report(rows, List.of()), CATALOGUE);
    }

    private static List<Observation> agreeing(Random random, int table) {
        List<Observation> rows = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            int all = random.nextInt(random.nextBoolean() ? 20 : 3000);
            int done = random.nextInt(all + 1);
            BigDecimal rate = all == 0
                    ? BigDecimal.valueOf(100L * random.nextInt(2))
                    : printed(random, rate(BigDecimal.valueOf(done), BigDecimal.valueOf(all)));
            int[] parts = random.ints(3, 0, 200).toArray();
            BigDecimal lone = printed(random, BigDecimal.valueOf(random.nextInt(1001), 1));
            List<BigDecimal> figures = Stream.concat(
                            Stream.of(rate),
                            Stream.concat(
                                    IntStream.of(all, done, IntStream.of(parts).sum(), parts[0], parts[1], parts[2])
                                            .mapToObj(BigDecimal::valueOf),
                                    Stream.of(lone)))
                    .toList();
            List<String> names = List.of("rate", "all", "done", "total", "a", "b", "c", "lone");
            for (int place = 0; place < ROWS_IN_GROUP; place++) {
                rows.add(Sheet.row(names.get(place) + group, Optional.of(figures.get(place)), table));
            }
        }
        return rows;
    }

    /** The rate as an office writes it; 0 and 100 only where nothing or all is meant. */
    private static BigDecimal printed(Random random, BigDecimal exact) {
        BigDecimal printed = exact.setScale(random.nextInt(3), WAYS.get(random.nextInt(WAYS.size())));
        boolean saysAllOrNothing = printed.signum() == 0 || printed.compareTo(BigDecimal.valueOf(100)) == 0;
        return saysAllOrNothing && printed.compareTo(exact) != 0 ? exact.setScale(2, RoundingMode.HALF_UP) : printed;
    }

    private static BigDecimal rate(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, new MathContext(40, RoundingMode.DOWN));
    }

    private static boolean fits(BigDecimal rate, BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return rate.signum() == 0 || rate.compareTo(BigDecimal.valueOf(100)) == 0;
        }
        return WAYS.stream()
                .anyMatch(way -> rate(part, whole).setScale(rate.scale(), way).compareTo(rate) == 0);
    }

    private static String twoDecimals(BigDecimal exact) {
        BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static int at(Random random, int place) {
        return ROWS_IN_GROUP * random.nextInt(GROUPS) + place;
    }

    private static BigDecimal figure(List<Observation> rows, int row) {
        return rows.get(row).value().orElseThrow();
    }

    private static Observation with(Observation row, Optional<BigDecimal> value) {
        return Sheet.row(row.row().stt(), value, row.row().place().table());
    }

    private static String id(List<Observation> rows, int row) {
        return rows.get(row).row().stt();
    }

    private static String[] codes(List<Observation> rows, int... involved) {
        return IntStream.of(involved).mapToObj(row -> id(rows, row)).toArray(String[]::new);
    }

    private static String ids(List<Observation> rows, int... involved) {
        return String.format(Locale.ROOT, "[%s]", String.join(" ", codes(rows, involved)));
    }
}
