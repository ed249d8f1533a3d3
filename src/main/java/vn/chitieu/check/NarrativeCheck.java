package vn.chitieu.check;

import static vn.chitieu.check.Wording.both;
import static vn.chitieu.check.Wording.comma;
import static vn.chitieu.check.Wording.name;
import static vn.chitieu.check.Wording.point;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;
import vn.chitieu.observation.Severity;
import vn.chitieu.observation.Statement;

/**
 * Rule 9, {@code narrative}: the running text gives another figure for a row than the table does. Both roundings count
 * as agreement at the coarser of the two precisions. An error, but a warning where
 *
 * <ol>
 *   <li>9a: what the row means, or how its figure is to be read, is in doubt;
 *   <li>9b: the table repeats one part of what the text gives in parts: 42 on time, where the text has 470 before time
 *       and 42 on the day.
 * </ol>
 *
 * <p>Where several rows report the indicator, one that agrees is enough.
 *
 * @param statements what the running text says
 */
record NarrativeCheck(List<Statement> statements) implements Check {
    private static final Set<Flag> MAY_BE_MISREAD =
            EnumSet.of(Flag.AMBIGUOUS_NUMBER, Flag.OCR_UNCERTAIN, Flag.UNIT_CONFLICT, Flag.LABEL_MISMATCH);

    @Override
    public Stream<Contradiction> in(Figures figures) {
        return statements.stream().flatMap(statement -> contradiction(figures, statement).stream());
    }

    private static Optional<Contradiction> contradiction(Figures figures, Statement statement) {
        List<Figure> rows = figures.rows()
                .filter(row -> figures.observation(row).indicator().equals(Optional.of(statement.indicator())))
                .boxed()
                .flatMap(row -> figures.figure(row).stream())
                .toList();
        return rows.stream().anyMatch(row -> agrees(row, statement))
                ? Optional.empty()
                : rows.stream().findFirst().map(row -> contradiction(row, statement));
    }

    private static boolean agrees(Figure row, Statement statement) {
        return row.kind() == Kind.COUNT
                ? row.value().compareTo(statement.value()) == 0
                : Range.printedAs(statement.value()).overlaps(row.range());
    }

    private static Contradiction contradiction(Figure row, Statement statement) {
        Claim claim = new Claim(point(row.value()), point(Wording.plain(statement.value())), detail(row, statement));
        return new Contradiction(
                Rule.NARRATIVE,
                isDoubtful(row, statement) ? Severity.WARNING : Severity.ERROR,
                List.of(row.row()),
                claim,
                Optional.of(statement));
    }

    private static boolean isDoubtful(Figure row, Statement statement) {
        boolean misread = row.observation().flags().stream().anyMatch(MAY_BE_MISREAD::contains);
        boolean repeatsPart = statement.addends().size() > 1
                && statement.addends().stream().anyMatch(part -> part.compareTo(row.value()) == 0);
        return row.meaningInDoubt() || misread || repeatsPart; // 9a, 9b
    }

    private static Sentence detail(Figure row, Statement statement) {
        String sum = statement.addends().stream()
                .map(part -> point(Wording.plain(part)))
                .collect(Collectors.joining(" + "));
        BigDecimal total = Wording.plain(statement.value());
        boolean parts = statement.addends().size() > 1;
        return both(
                "%s ghi %s nhưng phần lời của báo cáo cho %s: “%s”"
                        .formatted(
                                name(row),
                                comma(row.value()),
                                parts ? sum.replace('.', ',') + " = " + comma(total) : comma(total),
                                statement.text()),
                "%s says %s but the report's text gives %s: “%s”"
                        .formatted(
                                name(row),
                                point(row.value()),
                                parts ? sum + " = " + point(total) : point(total),
                                statement.text()));
    }
}
