package vn.chitieu.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import vn.chitieu.decide.Decision.SeenRow;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.tabular.Spot;
import vn.chitieu.text.Vietnamese;

/**
 * Finds decided rows in a document that was read again. The row that is meant must be the only one.
 *
 * <ol>
 *   <li>F1 In the same bytes: the row at the same place with the same label, and code and figure that are alike ({@link
 *       PrintLikeness}).
 *   <li>F2 In the same bytes, if there is none: the row with the same label, code and figure, wherever it stands now that
 *       the document was read by another version of the program. Code and figure are alike, or else, if several are, the
 *       same.
 *   <li>F3 In other bytes under the same name: the row at the same place with the same label, code and figure. What was
 *       changed otherwise was never seen by the person who decided.
 * </ol>
 *
 * @param rows the rows as they were read now
 */
record RowFinder(List<Observation> rows) {
    private static final BiPredicate<SeenRow, PrintedRow> AT_PLACE =
            (seen, row) -> seen.spot().equals(spot(row.place()));
    private static final BiPredicate<SeenRow, PrintedRow> SAME_LABEL =
            (seen, row) -> seen.label().equals(Vietnamese.clean(row.label()));
    private static final BiPredicate<SeenRow, PrintedRow> ALIKE = SAME_LABEL.and((seen, row) ->
            PrintLikeness.isLike(seen.stt(), row.stt()) && PrintLikeness.isLike(seen.value(), row.value()));
    private static final BiPredicate<SeenRow, PrintedRow> SAME = SAME_LABEL.and((seen, row) ->
            PrintLikeness.isSame(seen.stt(), row.stt()) && PrintLikeness.isSame(seen.value(), row.value()));

    /** The row that was decided where it stood: F1. */
    Optional<Integer> inPlace(SeenRow seen) {
        return only(seen, AT_PLACE.and(ALIKE));
    }

    /** The row that was decided, elsewhere: F2. */
    Optional<Integer> moved(SeenRow seen) {
        return only(seen, ALIKE).or(() -> only(seen, SAME));
    }

    /** The row that was decided in other bytes: F3. */
    Optional<Integer> unchanged(SeenRow seen) {
        return only(seen, AT_PLACE.and(SAME));
    }

    private Optional<Integer> only(SeenRow seen, BiPredicate<SeenRow, PrintedRow> wanted) {
        List<Integer> found = IntStream.range(0, rows.size())
                .filter(row -> wanted.test(seen, rows.get(row).row()))
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Spot spot(Place place) {
        return new Spot(place.page(), place.table(), place.row());
    }
}
