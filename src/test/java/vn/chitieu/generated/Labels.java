package vn.chitieu.generated;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.chitieu.indicator.Alias;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.text.Abbreviations;
import vn.chitieu.text.Vietnamese;

/** Which indicators a label may stand for by itself. */
final class Labels {
    private final Map<String, Set<String>> owners = new HashMap<>();

    Labels(Catalogue catalogue) {
        for (Template template : catalogue.templates()) {
            for (TemplateRow row : template.rows()) {
                row.indicator().ifPresent(id -> add(row.label(), id));
            }
        }
        for (Indicator indicator : catalogue.indicators()) {
            add(indicator.label(), indicator.id());
        }
        for (Alias alias : catalogue.aliases()) {
            add(alias.label(), alias.indicator());
        }
    }

    /** Ids of the indicators that bear this label somewhere, letter case, tones, brackets and abbreviations aside. */
    Set<String> owners(String label) {
        return owners.getOrDefault(key(label), Set.of());
    }

    /** Whether the label alone does not tell. */
    boolean isShared(String label) {
        return owners(label).size() > 1;
    }

    private void add(String label, String indicator) {
        owners.computeIfAbsent(key(label), any -> new TreeSet<>()).add(indicator);
    }

    private static String key(String label) {
        String bare = label.replaceAll("\\([^)]*\\)", " ");
        return Abbreviations.contract(Vietnamese.fold(bare))
                .replaceAll("\\btrong do\\b", "")
                .strip();
    }
}
