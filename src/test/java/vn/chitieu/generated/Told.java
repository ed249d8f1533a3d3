package vn.chitieu.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;

/**
 * Sentences of the running text that tell figures of the table: the same ones, other ones, and figures of other times
 * that contradict nothing.
 */
final class Told {
    /** Rule that finds sentences and rows at odds. */
    static final String RULE = "narrative";

    private static final int SHORTEST = 18;
    private static final int LONGEST = 80;

    private final Bench bench;
    private final List<String> sentences = new ArrayList<>();
    private final List<Oracle.Conflict> conflicts = new ArrayList<>();

    private Told(Bench bench) {
        this.bench = bench;
    }

    /** What the text tells of some of the rows. */
    static Told of(List<Draft> rows, Bench bench) {
        Told told = new Told(bench);
        rows.stream()
                .filter(row -> told.isPlain(row, rows))
                .filter(row -> bench.dice().chance(0.06))
                .forEach(told::tell);
        return told;
    }

    List<String> sentences() {
        return sentences;
    }

    List<Oracle.Conflict> conflicts() {
        return conflicts;
    }

    private void tell(Draft row) {
        BigDecimal value = row.figure().value().orElseThrow();
        String label = row.form().orElseThrow().row().label();
        String unit = row.unit().equals("%") ? "%" : " " + row.unit().toLowerCase(Locale.ROOT);
        boolean wrong = bench.dice().chance(0.4);
        BigDecimal told = wrong ? value.add(BigDecimal.valueOf(bench.dice().between(2, 40))) : value;
        String figure = told.toPlainString().replace('.', ',') + unit;
        String small = label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        sentences.add(
                switch (bench.dice().between(0, 4)) {
                    case 0 -> "- %s: %s.".formatted(label, figure);
                    case 1 -> "%s là %s.".formatted(label, figure);
                    case 2 -> "Trong kỳ báo cáo, %s là %s.".formatted(small, figure);
                    case 3 -> "Kết quả: %s: %s;".formatted(small, figure);
                    default -> "%s đạt %s.".formatted(label, figure);
                });
        if (wrong) {
            conflicts.add(new Oracle.Conflict(RULE, Set.of(row.indicator().orElseThrow()), true));
        }
        if (bench.dice().chance(0.3)) {
            String other = bench.dice().between(1, 99) + unit;
            sentences.add(bench.dice()
                    .pick(List.of(
                            "Cùng kỳ năm trước, %s là %s.".formatted(small, other),
                            "Năm 2019, %s là %s.".formatted(small, other),
                            "Phấn đấu đến cuối năm %s đạt %s.".formatted(small, other),
                            "Dự kiến kỳ tới, %s khoảng %s.".formatted(small, other))));
        }
    }

    /** A row that nothing has befallen, under a name that is its alone. */
    private boolean isPlain(Draft row, List<Draft> rows) {
        if (row.form().isEmpty() || row.indicator().isEmpty() || !row.figure().isReported()) {
            return false;
        }
        String label = row.form().get().row().label();
        Kind kind = bench.catalogue()
                .indicator(row.indicator().get())
                .map(Indicator::kind)
                .orElse(Kind.CHOICE);
        boolean named = label.length() >= SHORTEST
                && label.length() <= LONGEST
                && label.matches("[\\p{L}\\d ,/]+")
                && !label.toLowerCase(Locale.ROOT).contains("trong đó")
                && !bench.labels().isShared(label);
        boolean whole = row.label().equals(label)
                && !row.unit().isEmpty()
                && row.truth().marks().isEmpty()
                && row.truth().arguable().isEmpty();
        boolean only = rows.stream()
                        .filter(each -> each.indicator().equals(row.indicator()))
                        .count()
                == 1;
        return named && whole && only && (kind == Kind.COUNT || kind == Kind.PERCENT);
    }
}
