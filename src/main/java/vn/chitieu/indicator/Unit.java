package vn.chitieu.indicator;

import java.util.List;

/**
 * A unit of measure under its canonical name.
 *
 * @param name canonical name, as forms print it ({@code Thủ tục})
 * @param kind the kind of figure it measures
 * @param spellings every way of writing it, the canonical one among them
 */
public record Unit(String name, Kind kind, List<String> spellings) {
    /** Copies the spellings. */
    public Unit {
        spellings = List.copyOf(spellings);
    }
}
