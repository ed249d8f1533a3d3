package vn.chitieu.write.result;

import java.util.Optional;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;

/**
 * Vietnamese names by id.
 *
 * @param catalogue the catalogue that the extractions were made with
 */
record IndicatorNames(Catalogue catalogue) {
    /** The name of an indicator; empty for a row without one. */
    Optional<String> of(Optional<String> id) {
        return id.map(this::name);
    }

    private String name(String id) {
        return catalogue
                .indicator(id)
                .map(Indicator::nameVi)
                .orElseThrow(() -> new IllegalArgumentException("indicator \"" + id + "\" is not in the catalogue"));
    }
}
