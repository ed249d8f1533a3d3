package vn.chitieu.generated;

import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Status;

/** Figures as offices type them without thinking of who adds them up. */
final class FigureHabits {
    /** The figure takes a second look; a flag is no fault. */
    static final String HARD = "hard_figure";

    private static final List<String> REMARKS = List.of(
            " (tăng 3)",
            " (giảm 02)",
            " (một phần)",
            " (lũy kế)",
            " (*)",
            "*",
            " (tăng 5,2%)",
            " (so với kỳ trước tăng 1)");
    private static final List<String> NO_FIGURES = List.of(
            "#REF!",
            "#DIV/0!",
            "khoảng 20",
            "3-5",
            "Theo phụ lục",
            "Đang tổng hợp",
            "Có báo cáo riêng",
            "?",
            "Cao",
            "12.5.2023");
    private static final List<String> DOTS = List.of("....", "…", "……", "___", "..........");

    private FigureHabits() {}

    /** Sample: {@code 12 (tăng 3)} is 12. */
    static List<Draft> remark(List<Draft> rows, Bench bench, double rate) {
        return Step.each(
                rows,
                bench,
                rate,
                (row, any) -> isPlain(row, any)
                        ? printed(row, row.figure().printed() + any.dice().pick(REMARKS), Habit.FIGURE_REMARK)
                                .marked(ExpectedRow.FLAG_ALLOWED)
                                .marked(HARD)
                        : row);
    }

    /** Sample: {@code 12 Thủ tục}. */
    static List<Draft> unit(List<Draft> rows, Bench bench, double rate) {
        return Step.each(
                rows,
                bench,
                rate,
                (row, any) -> isPlain(row, any)
                                && kind(row, any) == Kind.COUNT
                                && !row.is(Perturbation.UNIT_WRONG)
                                && !row.unit().isEmpty()
                        ? printed(row, row.figure().printed() + " " + row.unit(), Habit.FIGURE_UNIT)
                        : row);
    }

    /** Sample: {@code 1,451} Thủ tục is 1451 in whatever report. */
    static List<Draft> separate(List<Draft> rows, Bench bench, double rate) {
        return Step.each(rows, bench, rate, (row, any) -> {
            String print = row.figure().printed();
            boolean grouped = print.matches("[1-9]\\d{0,2}([.,]\\d{3})+");
            return isPlain(row, any) && kind(row, any) == Kind.COUNT && grouped
                    ? printed(row, exchanged(print), Habit.WRONG_SEPARATOR)
                    : row;
        });
    }

    static List<Draft> spoil(List<Draft> rows, Bench bench, double rate) {
        return Step.each(
                rows,
                bench,
                rate,
                (row, any) -> isPlain(row, any)
                        ? row.withFigure(new Figure(any.dice().pick(NO_FIGURES), Status.UNREADABLE, Optional.empty()))
                                .demanding(Flag.UNREADABLE_NUMBER)
                                .marked(Habit.UNREADABLE_FIGURE.mark())
                        : row);
    }

    static List<Draft> dot(List<Draft> rows, Bench bench, double rate) {
        return Step.each(
                rows,
                bench,
                rate,
                (row, any) -> row.indicator().isPresent()
                                && row.figure().status() == Status.BLANK
                                && row.figure().printed().isEmpty()
                        ? printed(row, any.dice().pick(DOTS), Habit.DOTTED_BLANK)
                        : row);
    }

    private static Draft printed(Draft row, String text, Habit habit) {
        return row.withFigure(
                        new Figure(text, row.figure().status(), row.figure().value()))
                .marked(habit.mark());
    }

    private static String exchanged(String print) {
        return print.replace(',', ';').replace('.', ',').replace(';', '.');
    }

    private static boolean isPlain(Draft row, Bench bench) {
        return row.figure().isReported()
                && row.indicator().isPresent()
                && !row.is(HARD)
                && !row.is(Perturbation.VALUE_IN_UNIT_COLUMN)
                && !row.figure().printed().isEmpty()
                && kind(row, bench) != Kind.CHOICE
                && Choice.parse(row.unit()).isEmpty();
    }

    private static Kind kind(Draft row, Bench bench) {
        return row.indicator()
                .flatMap(bench.catalogue()::indicator)
                .map(Indicator::kind)
                .orElse(Kind.CHOICE);
    }
}
