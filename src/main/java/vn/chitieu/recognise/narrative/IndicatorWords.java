package vn.chitieu.recognise.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;

/**
 * The labels of a catalogue in the form of {@link Wording}. They are the same for every report, so what was worked out
 * once is kept; of labels that nobody knows nothing is. Safe for use by many threads.
 */
public final class IndicatorWords {
    private final Catalogue catalogue;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private Optional<Map<String, Integer>> bearers = Optional.empty();

    /** Works nothing out yet. */
    public IndicatorWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.templates().forEach(template -> template.rows().forEach(row -> known.add(row.label())));
        catalogue.aliases().forEach(alias -> known.add(alias.label()));
        catalogue.indicators().forEach(indicator -> {
            known.add(indicator.label());
            known.add(indicator.context());
        });
    }

    Optional<Indicator> indicator(String id) {
        return catalogue.indicator(id);
    }

    /** The comparable form of a printed label. */
    String key(String label) {
        return known.contains(label) ? keys.computeIfAbsent(label, Wording::key) : Wording.key(label);
    }

    /** Whether another indicator has the same label. */
    boolean isShared(Indicator indicator) {
        return bearers().getOrDefault(key(indicator.label()), 0) > 1;
    }

    private synchronized Map<String, Integer> bearers() {
        if (bearers.isEmpty()) {
            Map<String, Integer> counts = new HashMap<>();
            catalogue.indicators().forEach(each -> counts.merge(key(each.label()), 1, Integer::sum));
            bearers = Optional.of(counts);
        }
        return bearers.get();
    }
}
