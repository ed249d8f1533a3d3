package vn.chitieu.read.scan.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.read.scan.image.Bitmap;
import vn.chitieu.read.scan.image.InkRuns;
import vn.chitieu.read.scan.image.PixelBox;

/** Finds the pieces of ink, joined over sides and corners. */
final class Pieces {
    private Pieces() {}

    /** The pieces of what lies in a box of the picture, in the order of their uppermost pixels. */
    static List<Piece> of(Bitmap ink, PixelBox box) {
        InkRuns runs = InkRuns.of(ink, box);
        Map<Integer, List<Piece.Run>> gathered = new LinkedHashMap<>();
        for (int i = 0; i < runs.count(); i++) {
            gathered.computeIfAbsent(runs.first(i), first -> new ArrayList<>())
                    .add(new Piece.Run(runs.row(i), runs.from(i), runs.to(i)));
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
