package vn.chitieu.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.text.Vietnamese;

/** Labels by which indicators are known already. */
final class KnownLabels {
    private final Set<List<String>> known = new HashSet<>();

    KnownLabels(Catalogue catalogue) {
        catalogue.indicators().forEach(indicator -> add(indicator.label(), indicator.id()));
        catalogue.aliases().forEach(alias -> add(alias.label(), alias.indicator()));
        catalogue
                .templates()
                .forEach(template -> template.rows()
                        .forEach(row -> row.indicator().ifPresent(indicator -> add(row.label(), indicator))));
    }

    /** Takes a label for known; says whether it was not. */
    boolean add(String label, String indicator) {
        return known.add(List.of(Vietnamese.fold(label), indicator));
    }
}
