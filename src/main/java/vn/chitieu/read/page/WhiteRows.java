package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows that white parts: cells with padding, as programs print tables whose lines are not drawn.
 *
 * <ol>
 *   <li>V1 The distances of all lines fall into two groups, those within rows and those between; the least between is
 *       {@link #CLEARLY} larger than the largest within.
 *   <li>V2 A row has one code.
 *   <li>V3 Every row begins like one: none is only a label that goes on in lower case.
 *   <li>V4 Most rows have a code, a bullet or several cells.
 * </ol>
 *
 * Where this does not hold, white tells nothing.
 */
final class WhiteRows {
    private static final float CLEARLY = 1.35f;
    /** Lines of a cell are no farther apart, in font sizes; rows no closer. */
    private static final float FARTHEST_WITHIN = 1.8f;

    private static final float NEAREST_BETWEEN = 1.5f;
    private static final float SAME_LINE = 0.2f;

    /** By baseline, then column. */
    private final List<SplitLine> lines;

    private final int label;

    WhiteRows(List<SplitLine> lines, int label) {
        this.lines = lines;
        this.label = label;
    }

    /** Index of the first line of each row; empty if white does not tell the rows. */
    List<Integer> starts() {
        float limit = limit();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || distance(i) >= limit) {
                starts.add(i);
            }
        }
        return areRows(starts) ? starts : List.of();
    }

    private float distance(int line) {
        return lines.get(line).baseline() - lines.get(line - 1).baseline();
    }

    /** Rule V1: the least distance between rows; infinite if there are no two groups. */
    private float limit() {
        float size =
                (float) lines.stream().mapToDouble(SplitLine::size).average().orElse(1);
        float[] distances = new float[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            float distance = distance(i);
            if (distance > SAME_LINE * size) {
                distances[count++] = distance;
            }
        }
        Arrays.sort(distances, 0, count);
        if (count > 0 && distances[0] >= FARTHEST_WITHIN * size) {
            return distances[0];
        }
        for (int i = 1; i < count; i++) {
            boolean clear = distances[i] >= CLEARLY * distances[i - 1] && distances[i] >= NEAREST_BETWEEN * size;
            if (clear) {
                return distances[i - 1] <= FARTHEST_WITHIN * size ? distances[i] : Float.POSITIVE_INFINITY;
            }
        }
        return Float.POSITIVE_INFINITY;
    }

    private boolean areRows(List<Integer> starts) {
        int plain = 0;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            List<SplitLine> row = lines.subList(starts.get(i), end);
            long codes = row.stream().filter(line -> line.code().isPresent()).count();
            boolean single = row.stream().mapToInt(SplitLine::column).distinct().count() == 1;
            SplitLine first = row.get(0);
            // Rules V2 and V3.
            if (codes > 1 || (i > 0 && single && first.column() == label && first.isLowerCase())) {
                return false;
            }
            plain += single && !first.isCode() && !first.isBullet() ? 1 : 0;
        }
        // Rule V4.
        return starts.size() > 2 && 4 * plain <= starts.size();
    }
}
