package vn.chitieu.generated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Status;

/** Figures and units where they should not be, or not as they should be. */
final class FigureSteps {
    private static final List<String> OBJECTS = List.of("Thủ tục", "Hồ sơ", "Người", "Nhiệm vụ");

    /** Units that one of the objects above could be meant by. */
    private static final Set<String> BROAD = Set.of("DVC", "Số lượng", "Quyết định", "Quy trình", "PAKN");

    private static final int SHORT_NOTE = 32;

    private FigureSteps() {}

    static List<Draft> fillHeadings(List<Draft> rows, Bench bench, double rate) {
        return isFlat(bench) ? rows : Step.each(rows, bench, rate, FigureSteps::fillHeading);
    }

    static List<Draft> loseUnit(List<Draft> rows, Bench bench, double rate) {
        return Step.each(rows, bench, rate, FigureSteps::withoutUnit);
    }

    static List<Draft> mistakeUnit(List<Draft> rows, Bench bench, double rate) {
        return Step.each(rows, bench, rate, FigureSteps::withWrongUnit);
    }

    static List<Draft> displace(List<Draft> rows, Bench bench, double rate) {
        return isFlat(bench) ? rows : Step.each(rows, bench, rate, FigureSteps::displaced);
    }

    static List<Draft> annotate(List<Draft> rows, Bench bench, double rate) {
        return Step.each(rows, bench, rate, FigureSteps::annotated);
    }

    private static Draft fillHeading(Draft row, Bench bench) {
        if (!row.isHeading()) {
            return row;
        }
        BigDecimal value = BigDecimal.valueOf(bench.dice().between(0, 30));
        return row.withFigure(Figure.reported(bench.printer().count(value), value))
                .demanding(Flag.HEADING_VALUE)
                .marked(Perturbation.HEADING_FIGURE);
    }

    /** In flattened text only where a letter parts label and figure; an unknown label alone would be a heading. */
    private static Draft withoutUnit(Draft row, Bench bench) {
        boolean reported = row.figure().isReported();
        boolean readable =
                isFlat(bench) ? reported && row.label().matches("(?U).*[\\p{L}]") : reported || !row.isForeign();
        if (row.unit().isEmpty() || !readable) {
            return row;
        }
        Draft bare = row.withUnit("").marked(Perturbation.UNIT_MISSING);
        return isFlat(bench) ? bare.marked(ExpectedRow.FLAG_ALLOWED) : bare;
    }

    private static Draft withWrongUnit(Draft row, Bench bench) {
        if (!isCount(row, bench) || BROAD.contains(row.unit()) || row.unit().isEmpty()) {
            return row;
        }
        List<String> others =
                OBJECTS.stream().filter(unit -> !unit.equals(row.unit())).toList();
        Draft wrong = row.withUnit(bench.dice().pick(others)).marked(Perturbation.UNIT_WRONG);
        return row.figure().isReported() ? wrong.demanding(Flag.UNIT_CONFLICT) : wrong.marked(ExpectedRow.FLAG_ALLOWED);
    }

    /** The figure, with or without its unit, in the unit's column. */
    private static Draft displaced(Draft row, Bench bench) {
        if (!isCount(row, bench) || !row.figure().isReported() || row.is(Perturbation.UNIT_WRONG)) {
            return row;
        }
        String unit = bench.dice().chance(0.5) ? "" : " " + row.unit();
        return row.withUnit((row.figure().printed() + unit).strip())
                .withFigure(new Figure("", Status.REPORTED, row.figure().value()))
                .demanding(Flag.VALUE_IN_UNIT_COLUMN)
                .marked(Perturbation.VALUE_IN_UNIT_COLUMN);
    }

    private static Draft annotated(Draft row, Bench bench) {
        String note = bench.dice().pick(Lines.NOTES);
        boolean readable = !isFlat(bench) || (row.figure().isReported() && note.length() < SHORT_NOTE);
        return readable ? row.withNote(note).marked(Perturbation.NOTE) : row;
    }

    private static boolean isCount(Draft row, Bench bench) {
        return row.indicator()
                .flatMap(bench.catalogue()::indicator)
                .filter(indicator -> indicator.kind() == Kind.COUNT)
                .filter(any -> Choice.parse(row.unit()).isEmpty())
                .isPresent();
    }

    private static boolean isFlat(Bench bench) {
        return bench.recipe().shape() == Shape.FLAT;
    }
}
