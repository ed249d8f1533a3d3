package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The places at which a grid has lines of one direction: lines nearer to each other than two rows of print can be share
 * one, as the two strokes of a double line do, or the pieces of a broken one.
 *
 * @param places middles, in rising order
 * @param thickness for each place, from the outer edge of its first line to that of its last
 * @param lines the lines at each place
 */
record LineLevels(List<Integer> places, List<Integer> thickness, List<List<PixelLine>> lines) {
    LineLevels {
        places = List.copyOf(places);
        thickness = List.copyOf(thickness);
        lines = List.copyOf(lines);
    }

    /**
     * @param all lines of one direction
     * @param near pixels from one line to the next of the same place
     */
    static LineLevels of(List<PixelLine> all, int near) {
        List<PixelLine> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(PixelLine::at).thenComparingInt(PixelLine::from));
        List<Integer> places = new ArrayList<>();
        List<Integer> thickness = new ArrayList<>();
        List<List<PixelLine>> lines = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).at() - sorted.get(i - 1).at() > near
                    || sorted.get(i).at() - sorted.get(first).at() > 2 * near) {
                List<PixelLine> level = List.copyOf(sorted.subList(first, i));
                int top = level.stream()
                        .mapToInt(each -> each.at() - each.thickness() / 2)
                        .min()
                        .orElse(0);
                int bottom = level.stream()
                        .mapToInt(each -> each.at() + (each.thickness() + 1) / 2)
                        .max()
                        .orElse(0);
                places.add((top + bottom) / 2);
                thickness.add(bottom - top);
                lines.add(level);
                first = i;
            }
        }
        return new LineLevels(places, thickness, lines);
    }

    int count() {
        return places.size();
    }

    int place(int level) {
        return places.get(level);
    }

    /** First pixel after the lines of a place. */
    int after(int level) {
        return place(level) + (thickness.get(level) + 1) / 2 + 1;
    }

    /** First pixel of the lines of a place. */
    int before(int level) {
        return place(level) - thickness.get(level) / 2 - 1;
    }

    /** Part of a stretch along a place that its lines cover, 0 to 1. */
    double coverage(int level, int from, int to) {
        int covered = 0;
        int done = from;
        for (PixelLine line : lines.get(level)) {
            int start = Math.max(done, line.from());
            int end = Math.min(to, line.to());
            if (end > start) {
                covered += end - start;
                done = end;
            }
        }
        return covered / (double) Math.max(1, to - from);
    }

    /** Without some of the places. */
    LineLevels keeping(List<Integer> levels) {
        return new LineLevels(
                levels.stream().map(places::get).toList(),
                levels.stream().map(thickness::get).toList(),
                levels.stream().map(lines::get).toList());
    }
}
