package vn.chitieu.generated;

import java.util.List;
import java.util.Locale;

/** What offices do to forms that the {@link Perturbation}s leave out, in the order in which it happens. */
enum Habit {
    /** Planted contradiction: numerator and denominator stand in each other's row. */
    FIGURES_SWAPPED(0.15),
    /** Planted contradiction: the part is larger than the whole. */
    PART_TOO_LARGE(0.15),
    /** Planted contradiction: a rate above 100. */
    RATE_TOO_HIGH(0.1),
    /** A row that is like one of the form, but means something else; it may stand in its place. */
    UNKNOWN_SIBLING(0.15),
    /** A row of text alone, from edge to edge or in the label's column. */
    REMARK_ROW(0.08),
    /** "Tổng cộng" with a figure. */
    SUBTOTAL_ROW(0.08),
    /** Spelling mistakes: tones, letters, blanks. */
    MISSPELT(0.4),
    /** {@code 12 (tăng 3)}. */
    FIGURE_REMARK(0.15),
    /** {@code 12 TTHC} beside the unit. */
    FIGURE_UNIT(0.2),
    /** {@code 1,451} where commas start decimals. */
    WRONG_SEPARATOR(0.5),
    /** Something that is no figure. */
    UNREADABLE_FIGURE(0.1),
    /** Dots to write on. */
    DOTTED_BLANK(0.8);

    private final double highestRate;

    Habit(double highestRate) {
        this.highestRate = highestRate;
    }

    /** Name of the habit as rows carry it. */
    String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A rate for one report; 0 in most. */
    double rate(Dice dice) {
        return dice.chance(0.15) ? Math.max(0.01, dice.share() * highestRate) : 0;
    }

    /** The rows as they are afterwards. */
    List<Draft> apply(List<Draft> rows, Bench bench, double rate) {
        return rate > 0 ? step().apply(rows, bench, rate) : rows;
    }

    private Step step() {
        return switch (this) {
            case FIGURES_SWAPPED -> PlantSteps::swap;
            case PART_TOO_LARGE -> PlantSteps::exceed;
            case RATE_TOO_HIGH -> PlantSteps::raise;
            case UNKNOWN_SIBLING -> UnknownRows::siblings;
            case REMARK_ROW -> UnknownRows::remarks;
            case SUBTOTAL_ROW -> UnknownRows::subtotals;
            case MISSPELT -> SpellingSteps::misspell;
            case FIGURE_REMARK -> FigureHabits::remark;
            case FIGURE_UNIT -> FigureHabits::unit;
            case WRONG_SEPARATOR -> FigureHabits::separate;
            case UNREADABLE_FIGURE -> FigureHabits::spoil;
            case DOTTED_BLANK -> FigureHabits::dot;
        };
    }
}
