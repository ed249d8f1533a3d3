package vn.chitieu.observation;

import java.math.BigDecimal;
import java.util.List;
import vn.chitieu.document.Place;

/**
 * A figure that the running text of a report gives for an indicator.
 *
 * @param indicator id of what it speaks of
 * @param addends the figures that make it, at their printed precision, in the unit of the indicator; mostly one, several
 *     where the text gives a figure in parts ({@code trước hạn 399, đúng hạn 34}); a negative scale says that the last
 *     digits were rounded away ({@code 1,5 tỷ} is 15E+2 million)
 * @param text the words and figures as printed, on one line
 * @param place where the text begins
 * @param paragraph ordinal of its paragraph in the document from 1, blank ones and tables not counted
 */
public record Statement(String indicator, List<BigDecimal> addends, String text, Place place, int paragraph) {
    /** Copies the figures. */
    public Statement {
        addends = List.copyOf(addends);
        if (addends.isEmpty()) {
            throw new IllegalArgumentException("a statement without figure: " + text);
        }
    }

    /** The figure that the text gives. */
    public BigDecimal value() {
        return addends.stream().reduce(BigDecimal::add).orElseThrow();
    }
}
