package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chitieu.read.page.RuledGrid.Span;

/**
 * The ruled grids of a page, small ones first: a grid inside a cell of another comes before that.
 *
 * <ol>
 *   <li>N1 A single cell is a frame around text or around the page, and no grid.
 *   <li>N2 Places at which no cell begins are left out: underlines, ends of lines.
 *   <li>N3 A page with too many rulings or grids is a drawing; it has none.
 * </ol>
 */
final class RuledGrids {
    private static final int MOST_RULINGS = 300_000;
    private static final int MOST_PLACES = 400_000;
    private static final int MOST_GRIDS = 200;

    private RuledGrids() {}

    /** The groups of rulings of a page; none if it is a drawing. */
    static List<RulingGroup> groups(List<Ruling> rulings) {
        return rulings.size() > MOST_RULINGS
                ? List.of()
                : RulingGroup.of(RulingJoin.join(rulings, true), RulingJoin.join(rulings, false));
    }

    /** The grids that groups make; none if it is a drawing. */
    static List<RuledGrid> of(List<RulingGroup> groups) {
        List<RuledGrid> grids = new ArrayList<>();
        for (RulingGroup group : groups) {
            if (!group.vertical().isEmpty()) {
                add(group, grids);
            }
        }
        grids.sort(Comparator.comparingDouble(RuledGrid::area));
        return grids.size() > MOST_GRIDS ? List.of() : grids;
    }

    private static void add(RulingGroup group, List<RuledGrid> grids) {
        GridLines vertical = GridLines.of(group.vertical(), group.horizontal());
        GridLines horizontal = GridLines.of(group.horizontal(), group.vertical());
        float[] xs = vertical.places();
        float[] ys = horizontal.places();
        if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > MOST_PLACES) {
            return;
        }
        List<Span> spans = new GridSpans(horizontal.edges(xs), vertical.edges(ys)).spans();
        if (spans.size() > 1) {
            int[] rows = numbers(spans.stream().mapToInt(Span::row).toArray(), ys.length);
            int[] columns = numbers(spans.stream().mapToInt(Span::column).toArray(), xs.length);
            grids.add(new RuledGrid(
                    kept(xs, columns),
                    kept(ys, rows),
                    compact(spans, rows, columns),
                    horizontal.openFirst(),
                    horizontal.openLast()));
        }
    }

    /** Rule N2. */
    private static List<Span> compact(List<Span> spans, int[] rows, int[] columns) {
        List<Span> compact = new ArrayList<>(spans.size());
        for (Span span : spans) {
            int row = rows[span.row()];
            int column = columns[span.column()];
            compact.add(new Span(
                    row,
                    column,
                    rows[span.row() + span.rows()] - row,
                    columns[span.column() + span.columns()] - column));
        }
        return compact;
    }

    /** New numbers of the places: each is that of the next place at which a cell begins, or of the grid's end. */
    private static int[] numbers(int[] begins, int places) {
        boolean[] kept = new boolean[places];
        for (int begin : begins) {
            kept[begin] = true;
        }
        int[] numbers = new int[places];
        int next = 0;
        for (int i = 0; i < places; i++) {
            numbers[i] = next;
            next += kept[i] ? 1 : 0;
        }
        return numbers;
    }

    private static float[] kept(float[] places, int[] numbers) {
        int last = places.length - 1;
        float[] kept = new float[numbers[last] + 1];
        for (int i = 0; i <= last; i++) {
            kept[numbers[i]] = places[i];
        }
        return kept;
    }
}
