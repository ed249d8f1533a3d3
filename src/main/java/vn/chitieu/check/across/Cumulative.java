package vn.chitieu.check.across;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.text.Vietnamese;

/**
 * Counts that a form says accumulate within a year, so that they never fall from one report to the next.
 *
 * <ol>
 *   <li>Cumulative 1: the row's own label says "lũy kế".
 *   <li>Cumulative 2: it stands without code under a heading that says "lũy kế từ đầu năm".
 *   <li>Cumulative 3: it is the part in a rate of which the label says "lũy kế": tasks done of the year's plan.
 * </ol>
 */
final class Cumulative {
    private static final String MARK = "luy ke";
    private static final String WITHIN_YEAR = "luy ke tu dau nam";

    private final Set<String> indicators = new HashSet<>();

    Cumulative(Catalogue catalogue) {
        catalogue.templates().stream().map(Template::rows).forEach(rows -> add(rows, catalogue));
        indicators.removeIf(id -> catalogue
                .indicator(id)
                .filter(indicator -> indicator.kind() == Kind.COUNT)
                .isEmpty());
    }

    private void add(List<TemplateRow> rows, Catalogue catalogue) {
        boolean underHeading = false;
        for (TemplateRow row : rows) {
            String label = Vietnamese.fold(row.label());
            if (row.isHeading()) {
                underHeading = label.contains(WITHIN_YEAR);
            } else if (!row.stt().isEmpty()) {
                underHeading = false;
            }
            Optional<Indicator> indicator = row.indicator().flatMap(catalogue::indicator);
            if (label.contains(MARK) || underHeading) {
                indicator.map(Indicator::id).ifPresent(indicators::add); // 1, 2
                indicator.flatMap(Indicator::rate).map(Rate::numerator).ifPresent(indicators::add); // 3
            }
        }
    }

    /** Whether a figure must not be below that of an earlier part of the same year. */
    boolean contains(String indicator) {
        return indicators.contains(indicator);
    }
}
