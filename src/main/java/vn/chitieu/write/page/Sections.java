package vn.chitieu.write.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;

/** Sections and indicators by their numbers, in the order of the catalogue. */
final class Sections {
    private final List<String> names = new ArrayList<>();
    private final List<Indicator> indicators;
    private final Map<String, Integer> numbers = new HashMap<>();

    Sections(Catalogue catalogue) {
        this.indicators = catalogue.indicators();
        for (Indicator indicator : indicators) {
            numbers.put(indicator.id(), numbers.size());
            if (!names.contains(indicator.section())) {
                names.add(indicator.section());
            }
        }
    }

    /** Names of the sections. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** All indicators. */
    List<Indicator> indicators() {
        return indicators;
    }

    /**
     * Number of an indicator.
     *
     * @throws IllegalArgumentException if it is not in the catalogue
     */
    int number(String indicator) {
        return Optional.ofNullable(numbers.get(indicator))
                .orElseThrow(() -> new IllegalArgumentException(indicator + " is not in the catalogue"));
    }

    /** Number of an indicator's section; that behind the last for a row without indicator. */
    int of(Optional<String> indicator) {
        return indicator
                .map(id -> indicators.get(number(id)))
                .map(Indicator::section)
                .map(names::indexOf)
                .orElse(names.size());
    }
}
