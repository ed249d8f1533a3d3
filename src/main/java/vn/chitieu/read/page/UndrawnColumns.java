package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;

/** Columns of a table of which nothing is drawn, and which lines stand in them; see {@link HeadedTables}. */
final class UndrawnColumns {
    private static final float SAME = 2;
    private static final float INDENT = 40;

    private final List<Float> borders;
    /** Where the lines of each column begin mostly. */
    private final float[] lefts;

    private final int label;

    /**
     * Columns between borders.
     *
     * @param borders inner borders from left to right
     * @param body lines that stand in them, others may be among them
     */
    UndrawnColumns(List<Float> borders, List<GlyphLine> body) {
        this.borders = List.copyOf(borders);
        List<List<TextSegment>> columns = new ArrayList<>();
        for (int i = 0; i <= borders.size(); i++) {
            columns.add(new ArrayList<>());
        }
        for (GlyphLine line : body) {
            List<TextSegment> segments = TextSegment.drawn(line);
            for (TextSegment segment : segments.stream().anyMatch(this::crosses) ? List.<TextSegment>of() : segments) {
                columns.get(column(segment)).add(segment);
            }
        }
        this.lefts = new float[columns.size()];
        int widest = 0;
        double most = 0;
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = left(columns.get(i));
            double width = columns.get(i).stream()
                    .mapToDouble(segment -> segment.right() - segment.left())
                    .sum();
            widest = width > most ? i : widest;
            most = Math.max(most, width);
        }
        this.label = Math.min(widest, 1);
    }

    private static float left(List<TextSegment> column) {
        float best = Float.NaN;
        long most = 0;
        for (TextSegment segment : column) {
            long count = column.stream()
                    .filter(other -> Math.abs(other.left() - segment.left()) < SAME)
                    .count();
            best = count > most ? segment.left() : best;
            most = Math.max(most, count);
        }
        return best;
    }

    private int column(TextSegment segment) {
        int column = 0;
        while (column < borders.size() && segment.left() > borders.get(column)) {
            column++;
        }
        return column;
    }

    private boolean begins(TextSegment segment) {
        return Math.abs(segment.left() - lefts[column(segment)]) < SAME;
    }

    /** Rule Y2. */
    boolean holds(GlyphLine line) {
        List<TextSegment> segments = TextSegment.drawn(line);
        TextSegment first = segments.get(0);
        boolean code = isCode(first);
        if (spans(line)) {
            return code && segments.size() > 1;
        }
        boolean labelled = segments.stream()
                .filter(segment -> column(segment) == label)
                .limit(1)
                .allMatch(segment -> segment.left() > lefts[label] - SAME && segment.left() < lefts[label] + INDENT);
        // "Trong đó" may stand where codes do, beside a label.
        boolean besideLabel = segments.size() > 1 && column(segments.get(1)) == label && begins(segments.get(1));
        boolean own = column(first) > 0 || code || label == 0 || besideLabel;
        boolean alone = segments.size() == 1 && column(first) > 0 && begins(first);
        return segments.stream().noneMatch(this::crosses)
                && labelled
                && own
                && (code || alone || (segments.size() > 1 && (column(first) <= label || begins(first))));
    }

    private boolean isCode(TextSegment first) {
        return label > 0
                && column(first) == 0
                && RowCode.of(first.text().strip()).isPresent();
    }

    /** Whether a line that follows closely may be the rest of cells above, also of {@code Trong} / {@code đó} alone. */
    boolean goesOn(GlyphLine line) {
        List<TextSegment> segments = TextSegment.drawn(line);
        TextSegment first = segments.get(0);
        return segments.stream().noneMatch(this::crosses)
                && (segments.stream().anyMatch(segment -> column(segment) > 0)
                        || (begins(first) && (label == 0 || Character.isLowerCase(first.first()))));
    }

    /** Rule Y3: whether a line is of the table if others follow that are. */
    boolean mayHold(GlyphLine line) {
        List<TextSegment> segments = TextSegment.drawn(line);
        return spans(line) || (label == 0 && segments.size() == 1 && begins(segments.get(0)));
    }

    /** Whether a line begins with a code, in the first column or before its label. */
    boolean isNumbered(GlyphLine line) {
        return RowCode.first(TextSegment.drawn(line).get(0).text().strip()).isPresent();
    }

    /** Whether a line of few parts stands across borders. */
    boolean spans(GlyphLine line) {
        List<TextSegment> segments = TextSegment.drawn(line);
        TextSegment last = segments.get(segments.size() - 1);
        return segments.size() <= 2 && column(last) <= label && crosses(last);
    }

    private boolean crosses(TextSegment segment) {
        return borders.stream().anyMatch(segment::standsAcross);
    }

    /** The lines of each column; a heading that stands across several is the labels'. */
    List<List<GlyphLine>> cells(List<GlyphLine> table) {
        return GlyphLine.cells(table, borders, line -> spans(line) ? label : borders.size());
    }

    /** Vertical lines between rows, none where a heading stands across. */
    List<Ruling> rulings(List<GlyphLine> table, List<Ruling> rows, float left, float right) {
        float top = rows.get(0).at();
        float bottom = rows.get(rows.size() - 1).at();
        List<Ruling> rulings = new ArrayList<>();
        rulings.add(new Ruling(false, left, top, bottom));
        List<GlyphLine> headings = table.stream().filter(this::spans).toList();
        for (float border : borders) {
            for (int i = 1; i < rows.size(); i++) {
                float above = rows.get(i - 1).at();
                float below = rows.get(i).at();
                if (!isCrossed(border, above, below, headings)) {
                    rulings.add(new Ruling(false, border, above, below));
                }
            }
        }
        rulings.add(new Ruling(false, right, top, bottom));
        return rulings;
    }

    private static boolean isCrossed(float border, float above, float below, List<GlyphLine> headings) {
        return headings.stream()
                .filter(line -> line.baseline() > above && line.baseline() <= below)
                .flatMap(line -> TextSegment.drawn(line).stream())
                .anyMatch(segment -> segment.standsAcross(border));
    }
}
