package vn.chitieu.observation;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chitieu.document.Place;

/**
 * A row as the paper has it: pieces that a page end tore apart joined again, markup gone, nothing interpreted.
 *
 * @param place where the row begins; its rectangle holds what of the row stands on that page
 * @param stt code as printed; empty where there is none
 * @param label label on one line, without bullet
 * @param unit unit as printed
 * @param value figure as printed
 * @param note what stands in the columns behind the figure
 * @param stored the number that {@code value} shows, where the format stores numbers as numbers
 * @param figure where the figure stands or, if there is none, would stand: its cell, in flattened text its line; the
 *     whole row where nothing tells more. Of a row that a page end cuts it may be on the next page
 */
public record PrintedRow(
        Place place,
        String stt,
        String label,
        String unit,
        String value,
        String note,
        Optional<BigDecimal> stored,
        Place figure) {
    /** A row of text of which nobody says where in it the figure stands. */
    public PrintedRow(Place place, String stt, String label, String unit, String value, String note) {
        this(place, stt, label, unit, value, note, Optional.empty(), place);
    }

    /** The same row with label, unit and figure parted otherwise. */
    public PrintedRow parted(String otherLabel, String otherUnit, String otherValue) {
        return new PrintedRow(place, stt, otherLabel, otherUnit, otherValue, note, stored, figure);
    }

    /** The same row with another note. */
    public PrintedRow noted(String otherNote) {
        return new PrintedRow(place, stt, label, unit, value, otherNote, stored, figure);
    }

    /** The same row with its figure at another place. */
    public PrintedRow withFigureAt(Place other) {
        return new PrintedRow(place, stt, label, unit, value, note, stored, other);
    }

    /** The same row, of which nobody can tell where in it the figure stands. */
    public PrintedRow withFigureSomewhere() {
        return withFigureAt(figure.page() == place.page() ? place : place.ofRow());
    }
}
