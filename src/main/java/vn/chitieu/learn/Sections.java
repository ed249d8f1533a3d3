package vn.chitieu.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.OutlineRow;

/**
 * The section of each row of a form.
 *
 * <ol>
 *   <li>S1 Headings of the highest level part the form.
 *   <li>S2 In a part of which rows are known the section is that of most of them, and ids begin as theirs do.
 *   <li>S3 In any other part it is what the heading says; before the first heading, what most known rows of the form say.
 * </ol>
 */
final class Sections {
    private static final String OTHER = "Khác";

    private final Catalogue catalogue;
    private final List<Section> ofRow = new ArrayList<>();

    /**
     * A section.
     *
     * @param name Vietnamese name
     * @param prefix first part of its indicators' ids
     */
    record Section(String name, String prefix) {}

    Sections(Catalogue catalogue, List<LearnedRow> rows) {
        this.catalogue = catalogue;
        int top = rows.stream()
                .filter(LearnedRow::isHeading)
                .mapToInt(row -> Level.of(row.stt()))
                .min()
                .orElse(-1);
        int from = 0;
        for (int row = 1; row <= rows.size(); row++) {
            boolean begins = row == rows.size()
                    || (rows.get(row).isHeading() && Level.of(rows.get(row).stt()) == top); // S1
            if (begins) {
                Section section = section(rows, rows.subList(from, row), top);
                for (int i = from; i < row; i++) {
                    ofRow.add(section);
                }
                from = row;
            }
        }
    }

    Section of(int row) {
        return ofRow.get(row);
    }

    private Section section(List<LearnedRow> form, List<LearnedRow> part, int top) {
        LearnedRow first = part.get(0);
        boolean headed = first.isHeading() && Level.of(first.stt()) == top;
        return mostOf(part) // S2
                .or(() -> headed ? Optional.of(named(first.label())) : mostOf(form)) // S3
                .orElse(named(OTHER));
    }

    private static Section named(String name) {
        return new Section(name, NewIds.prefix(name));
    }

    private Optional<Section> mostOf(List<LearnedRow> rows) {
        Map<Section, Integer> votes = new HashMap<>();
        Optional<Section> most = Optional.empty();
        for (LearnedRow row : rows) {
            for (LearnedRow.Print print : row.prints()) {
                Optional<Section> vote = of(print.row());
                vote.ifPresent(section -> votes.merge(section, 1, Integer::sum));
                if (vote.isPresent()
                        && votes.getOrDefault(vote.get(), 0)
                                > most.map(section -> votes.getOrDefault(section, 0))
                                        .orElse(0)) {
                    most = vote;
                }
            }
        }
        return most;
    }

    private Optional<Section> of(OutlineRow row) {
        return Likeness.isSure(row)
                ? row.indicator().flatMap(catalogue::indicator).map(Sections::of)
                : Optional.empty();
    }

    private static Section of(Indicator indicator) {
        String id = indicator.id();
        return new Section(indicator.section(), id.substring(0, id.indexOf('.')));
    }
}
