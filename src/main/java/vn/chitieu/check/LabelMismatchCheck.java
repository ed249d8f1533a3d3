package vn.chitieu.check;

import static vn.chitieu.check.Wording.both;
import static vn.chitieu.check.Wording.name;

import java.util.stream.Stream;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;

/** Rule 7, {@code label_mismatch}: the printed label is another row's. */
final class LabelMismatchCheck implements Check {
    @Override
    public Stream<Contradiction> in(Figures figures) {
        return figures.rows()
                .filter(row -> figures.observation(row).carries(Flag.LABEL_MISMATCH))
                .mapToObj(row -> contradiction(figures, row));
    }

    private static Contradiction contradiction(Figures figures, int row) {
        Observation observation = figures.observation(row);
        String expected = figures.indicator(row).map(Indicator::nameVi).orElse("");
        Sentence detail = both(
                "%s in tên của dòng khác; vị trí và số liệu là của “%s”".formatted(name(observation), expected),
                "%s bears the label of another row; its place and figures are those of “%s”"
                        .formatted(name(observation), expected));
        return Contradiction.at(
                Rule.LABEL_MISMATCH, row, new Claim(observation.row().label(), expected, detail));
    }
}
