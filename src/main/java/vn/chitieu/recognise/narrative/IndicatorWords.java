package vn.chitieu.recognise.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Relation;

/**
 * The labels of a catalogue in the form of {@link Wording}. They are the same for every report, so what was worked out
 * once is kept; of labels that nobody knows nothing is. Safe for use by many threads.
 */
public final class IndicatorWords {
    private final Catalogue catalogue;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, WordBag> contexts = new ConcurrentHashMap<>();
    private Optional<Labels> labels = Optional.empty();

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

    /**
     * What has which label.
     *
     * @param byIndicator the labels of an indicator
     * @param bearers the indicators that have a label
     */
    private record Labels(Map<String, Set<String>> byIndicator, Map<String, Set<String>> bearers) {
        Labels() {
            this(new HashMap<>(), new HashMap<>());
        }

        void add(String key, String indicator) {
            byIndicator
                    .computeIfAbsent(indicator, unseen -> new LinkedHashSet<>())
                    .add(key);
            bearers.computeIfAbsent(key, unseen -> new HashSet<>()).add(indicator);
        }
    }

    Optional<Indicator> indicator(String id) {
        return catalogue.indicator(id);
    }

    /** The comparable form of a printed label. */
    String key(String label) {
        return known.contains(label) ? keys.computeIfAbsent(label, Wording::key) : Wording.key(label);
    }

    /** The words by which an indicator is told from its namesakes. */
    WordBag context(Indicator indicator) {
        return contexts.computeIfAbsent(indicator.context(), context -> Wording.telling(key(context)));
    }

    /** The comparable forms of all labels that forms have for an indicator. */
    Set<String> labels(Indicator indicator) {
        return labels().byIndicator().getOrDefault(indicator.id(), Set.of());
    }

    /** Whether another indicator has the same label. */
    boolean isShared(Indicator indicator) {
        return isShared(key(indicator.label()));
    }

    /** Whether several indicators have a label. */
    boolean isShared(String key) {
        return labels().bearers().getOrDefault(key, Set.of()).size() > 1;
    }

    private synchronized Labels labels() {
        if (labels.isEmpty()) {
            Labels found = new Labels();
            catalogue.indicators().forEach(each -> found.add(key(each.label()), each.id()));
            catalogue
                    .templates()
                    .forEach(template -> template.rows().stream()
                            .filter(row -> row.relation() == Relation.EXACT)
                            .forEach(row -> row.indicator().ifPresent(id -> found.add(key(row.label()), id))));
            labels = Optional.of(found);
        }
        return labels.get();
    }
}
