package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables of which nothing is drawn, told by white between words and by codes. Where any of this is in doubt the lines stay
 * lines: a wrong table is worse than none.
 *
 * <ol>
 *   <li>W1 A table stands between running text; it begins with a line of three parts or more, its head. How narrow a gap
 *       may be in running text is tried both ways.
 *   <li>W2 Its columns are where white goes through from its first line to its last; every wide gap of every line is such
 *       a white.
 *   <li>W3 The columns are those of the table on the page before if they fit; without a head they must.
 *   <li>W4 Its rows are as {@link RowSplit} cuts them; if that cannot, it is no table.
 * </ol>
 */
final class Unruled {
    private static final float WIDE = 1.1f;
    private static final float NARROW = 0.42f;
    private static final float FAR = 3.5f;
    private static final float RUNNING = 0.62f;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 1_000;

    private final List<GlyphLine> lines;
    private final List<Float> expected;
    private final List<RulingGroup> groups = new ArrayList<>();
    private final float width;
    private final float running;

    private Unruled(List<GlyphLine> lines, List<Float> expected, float running) {
        this.running = running;
        this.lines = lines;
        this.expected = expected;
        float left = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        for (GlyphLine line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        this.width = right - left;
    }

    /**
     * The lines that were not drawn.
     *
     * @param lines printed lines, from top to bottom
     * @param expected column borders of the table on the page before; empty if there was none
     */
    static List<RulingGroup> of(List<GlyphLine> lines, List<Float> expected) {
        if (lines.size() < FEWEST_LINES || lines.size() > MOST_LINES) {
            return List.of();
        }
        List<RulingGroup> most = List.of();
        for (float gap : new float[] {WIDE, NARROW}) {
            Unruled unruled = new Unruled(lines, expected, gap);
            unruled.addAll();
            most = rows(unruled.groups) > rows(most) ? unruled.groups : most;
        }
        return most;
    }

    private static int rows(List<RulingGroup> groups) {
        return groups.stream().mapToInt(group -> group.horizontal().size()).sum();
    }

    private void addAll() {
        int first = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || isRunning(lines.get(i)) || isFar(i, first)) {
                add(first, i);
                first = i < lines.size() && isRunning(lines.get(i)) ? i + 1 : i;
            }
        }
    }

    private boolean isFar(int i, int first) {
        return i > first
                && lines.get(i).baseline() - lines.get(i - 1).baseline()
                        > FAR * lines.get(i).size();
    }

    /** Rule W1: a line without a wide gap, nearly as long as lines get. */
    private boolean isRunning(GlyphLine line) {
        return TextSegment.of(line, running * line.size()).size() == 1 && line.right() - line.left() > RUNNING * width;
    }

    private static List<TextSegment> wide(GlyphLine line) {
        return TextSegment.of(line, WIDE * line.size());
    }

    private void add(int from, int to) {
        if (to - from < FEWEST_LINES) {
            return;
        }
        int head = from;
        while (head < to && wide(lines.get(head)).size() < FEWEST_COLUMNS) {
            head++;
        }
        boolean numbered = head < to && RowCode.of(firstText(lines.get(head))).isPresent();
        int end = end(head, to);
        if (end - head < FEWEST_LINES - 1) {
            return;
        }
        // Rule W3.
        List<Float> known = expected.size() > 2 ? expected.subList(1, expected.size() - 1) : List.of();
        if (add(firstOfTable(from, head), extended(end, to, known), known, true, !numbered) || numbered) {
            return;
        }
        List<GlyphLine> body = lines.subList(Math.min(end, head + 1), end);
        List<Float> borders = ColumnGaps.of(segments(lines.subList(head, head + 1)), segments(body));
        add(head, extended(end, to, borders), borders, false, true);
    }

    /** Behind the lines that follow and stand in several columns too: rows whose columns are close to each other. */
    private int extended(int end, int to, List<Float> borders) {
        int extended = end;
        while (extended < to && columns(lines.get(extended), borders) >= FEWEST_COLUMNS) {
            extended++;
            while (extended < to && isClose(extended)) {
                extended++;
            }
        }
        return extended;
    }

    /** Number of columns in which something of a line stands; 0 if something stands across a border. */
    private static long columns(GlyphLine line, List<Float> borders) {
        List<TextSegment> segments = TextSegment.of(line);
        if (segments.stream().anyMatch(segment -> borders.stream().anyMatch(segment::crosses))) {
            return 0;
        }
        return segments.stream()
                .mapToLong(segment -> borders.stream()
                        .filter(border -> border < segment.left())
                        .count())
                .distinct()
                .count();
    }

    /** Where lines above the first with several parts belong to its row: they follow each other closely. */
    private int firstOfTable(int from, int head) {
        int first = head;
        while (first > from && isClose(first)) {
            first--;
        }
        return first;
    }

    private boolean isClose(int i) {
        return lines.get(i).baseline() - lines.get(i - 1).baseline()
                < 1.45f * lines.get(i).size();
    }

    /** Behind the last line with several parts or a code, and what follows it closely. */
    private int end(int head, int to) {
        int end = head;
        for (int i = head; i < to; i++) {
            boolean row = RowCode.of(firstText(lines.get(i))).isPresent()
                    || wide(lines.get(i)).size() >= FEWEST_COLUMNS;
            end = row ? i + 1 : end;
        }
        while (end > head && end < to && isClose(end)) {
            end++;
        }
        return end;
    }

    private static String firstText(GlyphLine line) {
        float right = TextSegment.of(line).get(0).right();
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : line.glyphs()) {
            text.append(glyph.left() < right ? glyph.text() : "");
        }
        return text.toString();
    }

    private static List<TextSegment> segments(List<GlyphLine> from) {
        List<TextSegment> segments = new ArrayList<>();
        from.forEach(line -> segments.addAll(TextSegment.of(line)));
        return segments;
    }

    /** Adds a table if the lines are one; says whether they are. */
    private boolean add(int from, int to, List<Float> borders, boolean same, boolean head) {
        List<GlyphLine> table = lines.subList(from, to);
        if (borders.size() < FEWEST_COLUMNS - 1 || !fit(table, borders)) {
            return false;
        }
        List<List<GlyphLine>> cells = GlyphLine.cells(table, borders, line -> borders.size());
        List<Float> cuts = RowSplit.undrawn(cells, head);
        if (cuts.size() < FEWEST_COLUMNS - 1) {
            return false;
        }
        float left = (float) table.stream().mapToDouble(GlyphLine::left).min().orElse(0) - 1;
        float right = (float) table.stream().mapToDouble(GlyphLine::right).max().orElse(0) + 1;
        if (same) {
            left = expected.get(0);
            right = expected.get(expected.size() - 1);
        }
        groups.add(group(Ruling.around(table, cuts, left, right), borders));
        return true;
    }

    /** Rule W2. */
    private static boolean fit(List<GlyphLine> table, List<Float> borders) {
        for (GlyphLine line : table) {
            for (TextSegment segment : TextSegment.of(line)) {
                if (borders.stream().anyMatch(segment::crosses)) {
                    return false;
                }
            }
            List<TextSegment> parts = wide(line);
            for (int i = 1; i < parts.size(); i++) {
                float left = parts.get(i - 1).right();
                float right = parts.get(i).left();
                if (borders.stream().noneMatch(border -> left < border && border < right)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static RulingGroup group(List<Ruling> rows, List<Float> borders) {
        Ruling first = rows.get(0);
        float bottom = rows.get(rows.size() - 1).at();
        List<Ruling> vertical = new ArrayList<>();
        vertical.add(new Ruling(false, first.from(), first.at(), bottom));
        borders.forEach(border -> vertical.add(new Ruling(false, border, first.at(), bottom)));
        vertical.add(new Ruling(false, first.to(), first.at(), bottom));
        return new RulingGroup(rows, vertical);
    }
}
