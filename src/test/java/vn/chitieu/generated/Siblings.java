package vn.chitieu.generated;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.text.Vietnamese;

/** Indicators whose labels are so alike that one is easily taken for the other. */
final class Siblings {
    private static final double NEAR = 0.8;

    private final Map<String, Set<String>> labels = new HashMap<>();

    Siblings(Catalogue catalogue) {
        catalogue.indicators().forEach(each -> add(each.id(), each.label()));
        for (Template form : catalogue.templates()) {
            for (TemplateRow row : form.rows()) {
                row.indicator().ifPresent(id -> add(id, row.label()));
            }
        }
    }

    /** Whether some label of the one has four fifths of its pairs of letters in common with one of the other. */
    boolean areNear(String one, String other) {
        return labels.getOrDefault(one, Set.of()).stream()
                .anyMatch(
                        label -> labels.getOrDefault(other, Set.of()).stream().anyMatch(each -> areAlike(label, each)));
    }

    private void add(String id, String label) {
        labels.computeIfAbsent(id, any -> new HashSet<>()).add(Vietnamese.fold(label));
    }

    private static boolean areAlike(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        long common = pairs.stream().filter(others::contains).count();
        return 2.0 * common >= NEAR * (pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
