package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tables of which only the horizontal lines are drawn. The white between words gives the vertical ones.
 *
 * <ol>
 *   <li>U1 A band between two lines that running text fills is not of the table: it ends there.
 *   <li>U2 A table has three columns, or two and five bands.
 *   <li>U3 A vertical line ends where text stands across it: a head over several columns, a heading row. A band of one
 *       line that stands across all of them has no say where they are.
 *   <li>U4 On the next page the borders of the table before are kept where no text stands across them; a gap far wider
 *       than one between words, that goes through from the first line to the last, is one more: nothing stood in that
 *       column before.
 * </ol>
 */
final class HalfRuled {
    private static final float RUNNING = 0.6f;
    private static final float WORDS_APART = 14f;
    private static final int MOST_LINES = 1_000;

    private final List<Ruling> rulings;
    private final List<GlyphLine> lines;
    private final List<Float> expected;
    private final float left;
    private final float right;
    private final List<RulingGroup> groups = new ArrayList<>();

    private HalfRuled(List<Ruling> rulings, List<GlyphLine> lines, List<Float> expected) {
        this.rulings = rulings;
        this.lines = lines;
        this.expected = expected;
        this.left = (float) rulings.stream().mapToDouble(Ruling::from).min().orElse(0);
        this.right = (float) rulings.stream().mapToDouble(Ruling::to).max().orElse(0);
    }

    /**
     * The rulings of the tables, completed.
     *
     * @param rulings horizontal ones from the same place to the same place, with those between, from top to bottom
     * @param lines printed lines, from top to bottom
     * @param expected column borders of the table on the page before; empty if there was none
     */
    static List<RulingGroup> of(List<Ruling> rulings, List<GlyphLine> lines, List<Float> expected) {
        if (rulings.size() + lines.size() > MOST_LINES) {
            return List.of();
        }
        HalfRuled half = new HalfRuled(rulings, lines, expected);
        int first = 0;
        for (int i = 1; i < rulings.size(); i++) {
            if (half.isRunningText(half.between(i - 1, i))) {
                half.add(first, i - 1);
                first = i;
            }
        }
        half.add(first, rulings.size() - 1);
        return half.groups;
    }

    private List<List<TextSegment>> between(int upper, int lower) {
        List<List<TextSegment>> between = new ArrayList<>();
        for (GlyphLine line : lines) {
            float middle = line.baseline() - 0.35f * line.size();
            boolean inside = middle > rulings.get(upper).at()
                    && middle < rulings.get(lower).at();
            if (inside && line.right() > left && line.left() < right) {
                between.add(TextSegment.of(line));
            }
        }
        return between;
    }

    /** Rule U1. */
    private boolean isRunningText(List<List<TextSegment>> band) {
        long running = band.stream().filter(this::fills).count();
        return running > 1 && 2 * running > band.size();
    }

    private boolean fills(List<TextSegment> line) {
        float end = line.get(0).left();
        for (TextSegment segment : line) {
            if (segment.left() - end > WORDS_APART) {
                return false;
            }
            end = segment.right();
        }
        return end - line.get(0).left() > RUNNING * (right - left);
    }

    private void add(int first, int last) {
        if (last - first < 2) {
            return;
        }
        List<Float> borders = borders(first, last);
        boolean table = borders.size() > 1 || (borders.size() == 1 && last - first > 4);
        if (!table) {
            return;
        }
        List<Ruling> vertical = new ArrayList<>();
        vertical.add(new Ruling(
                false, left, rulings.get(first).at(), rulings.get(last).at()));
        for (float border : borders) {
            addVertical(border, first, last, vertical);
        }
        vertical.add(new Ruling(
                false, right, rulings.get(first).at(), rulings.get(last).at()));
        groups.add(new RulingGroup(rulings.subList(first, last + 1), vertical));
    }

    /** Rule U3. */
    private void addVertical(float border, int first, int last, List<Ruling> vertical) {
        for (int i = first + 1; i <= last; i++) {
            boolean crossed = between(i - 1, i).stream()
                    .anyMatch(line -> line.stream().anyMatch(segment -> segment.crosses(border)));
            if (!crossed) {
                vertical.add(new Ruling(
                        false, border, rulings.get(i - 1).at(), rulings.get(i).at()));
            }
        }
    }

    private List<Float> borders(int first, int last) {
        List<TextSegment> head = new ArrayList<>();
        List<TextSegment> body = new ArrayList<>();
        for (int i = first + 1; i <= last; i++) {
            List<List<TextSegment>> band = between(i - 1, i);
            boolean heading = band.size() == 1 && fills(band.get(0));
            for (List<TextSegment> line : heading ? List.<List<TextSegment>>of() : band) {
                boolean inHead = i < first + 3 && last - first > 3;
                (inHead ? head : body).addAll(line);
            }
        }
        List<Float> inner = expected.size() < 3 ? List.of() : expected.subList(1, expected.size() - 1);
        boolean known = !inner.isEmpty()
                && Math.abs(expected.get(0) - left) <= RulingJoin.NEAR
                && Math.abs(expected.get(expected.size() - 1) - right) <= RulingJoin.NEAR
                && inner.stream().noneMatch(border -> body.stream().anyMatch(segment -> segment.crosses(border)));
        return known ? withNew(inner, head, body) : ColumnGaps.of(head, body);
    }

    /** Rule U4: the borders of the table before, and those of columns that stood blank there. */
    private static List<Float> withNew(List<Float> inner, List<TextSegment> head, List<TextSegment> body) {
        List<TextSegment> all = new ArrayList<>(body);
        all.addAll(head);
        List<Float> borders = new ArrayList<>(inner);
        for (ColumnGaps.Gap gap : ColumnGaps.gaps(all)) {
            if (gap.width() > WORDS_APART && inner.stream().noneMatch(gap::holds)) {
                borders.add(gap.middle());
            }
        }
        borders.sort(Comparator.naturalOrder());
        return borders;
    }
}
