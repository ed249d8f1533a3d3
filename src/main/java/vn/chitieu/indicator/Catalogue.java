package vn.chitieu.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the mappings state: indicators, units, forms and further labels. Whoever builds one has checked that
 * every id it mentions exists.
 */
public final class Catalogue {
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<Unit> units;
    private final List<Template> templates;
    private final List<Alias> aliases;

    /** Takes the parts in the order of their files. */
    public Catalogue(List<Indicator> indicators, List<Unit> units, List<Template> templates, List<Alias> aliases) {
        for (Indicator indicator : indicators) {
            this.indicators.put(indicator.id(), indicator);
        }
        this.units = List.copyOf(units);
        this.templates = List.copyOf(templates);
        this.aliases = List.copyOf(aliases);
    }

    /** All indicators, in the order of the catalogue file. */
    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    /** The indicator with this id; empty if there is none. */
    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** All units. */
    public List<Unit> units() {
        return units;
    }

    /** All forms, in the order of their ids. */
    public List<Template> templates() {
        return templates;
    }

    /** The form with this id; empty if there is none. */
    public Optional<Template> template(String id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** All further labels. */
    public List<Alias> aliases() {
        return aliases;
    }
}
