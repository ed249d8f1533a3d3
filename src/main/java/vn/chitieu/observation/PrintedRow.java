package vn.chitieu.observation;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chitieu.document.Place;

/**
 * A row as the paper has it: pieces that a page end tore apart joined again, markup gone, nothing interpreted.
 *
 * @param place where the row begins
 * @param stt code as printed; empty where there is none
 * @param label label on one line, without bullet
 * @param unit unit as printed
 * @param value figure as printed
 * @param note what stands in the columns behind the figure
 * @param stored the number that {@code value} shows, where the format stores numbers as numbers
 */
public record PrintedRow(
        Place place, String stt, String label, String unit, String value, String note, Optional<BigDecimal> stored) {
    /** A row of text. */
    public PrintedRow(Place place, String stt, String label, String unit, String value, String note) {
        this(place, stt, label, unit, value, note, Optional.empty());
    }
}
