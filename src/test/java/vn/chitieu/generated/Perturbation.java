package vn.chitieu.generated;

import java.util.List;
import java.util.Locale;

/** Something that may befall the rows of a report, in the order in which it happens. */
enum Perturbation {
    /** Planted contradiction: a rate that is not its numerator over its denominator. */
    RATE_OFF(0.15, Step.NONE),
    /** Planted contradiction: a total that is not the sum of its parts. */
    SUM_OFF(0.3, Step.NONE),
    /** "mức độ 4" loses the 4. */
    TELLING_WORD_LOST(0.06, LabelSteps::loseTellingWord),
    /** "cấp huyện" becomes "cấp tỉnh"; rows carry the mark of the one above. */
    TELLING_WORD_REPLACED(0.06, LabelSteps::replaceTellingWord),
    /** Other words of the same meaning. */
    LABEL_REWORDED(0.6, LabelSteps::reword),
    ROW_DROPPED(0.4, RowSteps::drop),
    /** A row is left out, what belongs to it stays. */
    PARENT_DROPPED(0.25, RowSteps::dropParents),
    /** A row and what belongs to it change places with the next one of the same parent. */
    BLOCK_MOVED(0.2, RowSteps::moveBlocks),
    /** Two neighbours of the same parent change places. */
    ROWS_SWAPPED(0.2, RowSteps::swap),
    /** A row twice, with the same figure or another one. */
    ROW_DOUBLED(0.06, RowSteps::doubleRows),
    /** Rows that no form has. */
    FOREIGN_ROW(0.1, RowSteps::insertForeign),
    HEADING_FIGURE(0.3, FigureSteps::fillHeadings),
    UNIT_MISSING(0.3, FigureSteps::loseUnit),
    UNIT_WRONG(0.06, FigureSteps::mistakeUnit),
    VALUE_IN_UNIT_COLUMN(0.06, FigureSteps::displace),
    NOTE(0.3, FigureSteps::annotate),
    UPPER_CASE(0.2, LabelSteps::shout),
    /** A single row without diacritics. */
    DIACRITICS_LOST(0.3, LabelSteps::loseDiacritics),
    /** Letters misread: the rate is that of letters, not of rows. */
    OCR_SLIP(0.03, OcrSteps::slip),
    /** A page end cuts the row in label or note. */
    ROW_CUT(0.15, LabelSteps::cut);

    private final double highestRate;
    private final Step step;

    Perturbation(double highestRate, Step step) {
        this.highestRate = highestRate;
        this.step = step;
    }

    double highestRate() {
        return highestRate;
    }

    /** Name of the perturbation as rows carry it. */
    String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Draft> apply(List<Draft> rows, Bench bench) {
        double rate = bench.recipe().rate(this);
        return rate > 0 ? step.apply(rows, bench, rate) : rows;
    }
}
