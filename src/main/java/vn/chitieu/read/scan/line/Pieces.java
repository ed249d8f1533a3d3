package vn.chitieu.read.scan.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.read.scan.image.Bitmap;
import vn.chitieu.read.scan.image.PixelBox;

/** Finds the pieces of ink, joined over sides and corners, run by run. Lives for one picture. */
final class Pieces {
    private final List<Piece.Run> runs = new ArrayList<>();
    private int[] parents = new int[1024];

    private Pieces() {}

    /** The pieces of what lies in a box of the picture, in the order of their uppermost pixels. */
    static List<Piece> of(Bitmap ink, PixelBox box) {
        return new Pieces().found(ink, box.and(ink.bounds()));
    }

    private List<Piece> found(Bitmap ink, PixelBox box) {
        int above = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            int begin = runs.size();
            addRow(ink, y, box, above);
            above = begin;
        }
        return pieces();
    }

    private void addRow(Bitmap ink, int y, PixelBox box, int above) {
        int begin = runs.size();
        int first = above;
        int x = box.left();
        while (x < box.right()) {
            while (x < box.right() && !ink.at(x, y)) {
                x++;
            }
            int from = x;
            while (x < box.right() && ink.at(x, y)) {
                x++;
            }
            if (from < x) {
                int run = add(new Piece.Run(y, from, x));
                while (first < begin && runs.get(first).to() < from) {
                    first++;
                }
                for (int other = first; other < begin && runs.get(other).from() <= x; other++) {
                    join(other, run);
                }
            }
        }
    }

    private int add(Piece.Run run) {
        int index = runs.size();
        if (index == parents.length) {
            parents = Arrays.copyOf(parents, 2 * index);
        }
        parents[index] = index;
        runs.add(run);
        return index;
    }

    private int root(int run) {
        int root = run;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    private List<Piece> pieces() {
        Map<Integer, List<Piece.Run>> gathered = new LinkedHashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            gathered.computeIfAbsent(root(i), root -> new ArrayList<>()).add(runs.get(i));
        }
        return gathered.values().stream().map(Pieces::piece).toList();
    }

    private static Piece piece(List<Piece.Run> runs) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (Piece.Run run : runs) {
            left = Math.min(left, run.from());
            right = Math.max(right, run.to());
        }
        return new Piece(
                new PixelBox(
                        left, runs.get(0).y(), right, runs.get(runs.size() - 1).y() + 1),
                runs);
    }
}
