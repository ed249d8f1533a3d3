package vn.chitieu.write.page;

import vn.chitieu.document.Place;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Observation;

/**
 * A row that takes part in a contradiction.
 *
 * @param document name of its document
 * @param number ordinal of the observation in its document, from 0; -1 where only the place is known
 * @param page page, 0 for none
 * @param table table, 0 for none
 * @param row row, 0 for none
 * @param stt code as printed
 * @param value figure
 */
record Spot(String document, int number, int page, int table, int row, String stt, String value) {
    private static final int UNKNOWN = -1;

    static Spot of(String document, int number, Observation observation) {
        Place place = observation.row().place();
        return new Spot(
                document,
                number,
                place.page(),
                place.table(),
                place.row(),
                observation.row().stt(),
                observation.row().value());
    }

    static Spot of(CrossFinding.Source source) {
        Place place = source.place();
        return new Spot(
                source.document(), UNKNOWN, place.page(), place.table(), place.row(), source.stt(), source.value());
    }

    /** Whether the observation is known. */
    boolean isNumbered() {
        return number != UNKNOWN;
    }

    /** The same observation wherever it stands. */
    Spot numbered() {
        return new Spot(document, number, 0, 0, 0, "", "");
    }

    /** The same place whatever it is called by. */
    Spot unnumbered() {
        return new Spot(document, UNKNOWN, page, table, row, stt, "");
    }
}
