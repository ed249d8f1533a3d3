package vn.chitieu.generated;

import java.util.List;
import java.util.Locale;

/** Something that may befall the rows of a report, in the order in which it happens. */
enum Perturbation {
    /** Planted contradiction: a rate that is not its numerator over its denominator. */
    RATE_OFF(0.15),
    /** Planted contradiction: a total that is not the sum of its parts. */
    SUM_OFF(0.3),
    /** "mức độ 4" loses the 4. */
    TELLING_WORD_LOST(0.06),
    /** "cấp huyện" becomes "cấp tỉnh"; rows carry the mark of the one above. */
    TELLING_WORD_REPLACED(0.06),
    /** Other words of the same meaning. */
    LABEL_REWORDED(0.6),
    ROW_DROPPED(0.4),
    /** A row is left out, what belongs to it stays. */
    PARENT_DROPPED(0.25),
    /** A row and what belongs to it change places with the next one of the same parent. */
    BLOCK_MOVED(0.2),
    /** Two neighbours of the same parent change places. */
    ROWS_SWAPPED(0.2),
    /** A row twice, with the same figure or another one. */
    ROW_DOUBLED(0.06),
    /** Rows that no form has. */
    FOREIGN_ROW(0.1),
    HEADING_FIGURE(0.3),
    UNIT_MISSING(0.3),
    UNIT_WRONG(0.06),
    VALUE_IN_UNIT_COLUMN(0.06),
    NOTE(0.3),
    UPPER_CASE(0.2),
    /** A single row without diacritics. */
    DIACRITICS_LOST(0.3),
    /** Letters misread: the rate is that of letters, not of rows. */
    OCR_SLIP(0.03),
    /** A page end cuts the row in label or note. */
    ROW_CUT(0.15);

    private final double highestRate;

    Perturbation(double highestRate) {
        this.highestRate = highestRate;
    }

    double highestRate() {
        return highestRate;
    }

    /** Name of the perturbation as rows carry it. */
    String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rows as they are afterwards, if the recipe has it happen. */
    List<Draft> apply(List<Draft> rows, Bench bench) {
        double rate = bench.recipe().rate(this);
        return rate > 0 ? step().apply(rows, bench, rate) : rows;
    }

    private Step step() {
        return switch (this) {
            case TELLING_WORD_LOST -> LabelSteps::loseTellingWord;
            case TELLING_WORD_REPLACED -> LabelSteps::replaceTellingWord;
            case LABEL_REWORDED -> LabelSteps::reword;
            case ROW_DROPPED -> RowSteps::drop;
            case PARENT_DROPPED -> RowSteps::dropParents;
            case BLOCK_MOVED -> RowSteps::moveBlocks;
            case ROWS_SWAPPED -> RowSteps::swap;
            case ROW_DOUBLED -> RowSteps::doubleRows;
            case FOREIGN_ROW -> RowSteps::insertForeign;
            case HEADING_FIGURE -> FigureSteps::fillHeadings;
            case UNIT_MISSING -> FigureSteps::loseUnit;
            case UNIT_WRONG -> FigureSteps::mistakeUnit;
            case VALUE_IN_UNIT_COLUMN -> FigureSteps::displace;
            case NOTE -> FigureSteps::annotate;
            case UPPER_CASE -> LabelSteps::shout;
            case DIACRITICS_LOST -> LabelSteps::loseDiacritics;
            case OCR_SLIP -> OcrSteps::slip;
            case ROW_CUT -> LabelSteps::cut;
            case RATE_OFF, SUM_OFF -> Step.NONE;
        };
    }
}
