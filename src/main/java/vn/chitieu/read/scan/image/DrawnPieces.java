package vn.chitieu.read.scan.image;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which pieces of the lines of one direction, from crossing to crossing, are drawn.
 *
 * <ol>
 *   <li>C1 A piece is drawn if thin ink goes along it almost without a break, or over half of it and at both ends if
 *       no print crosses it: a letter in a cell stands clear of the lines around it.
 *   <li>C2 Where a line was followed but is too faint or too broken for C1, the piece is drawn if something of it is left,
 *       no print crosses it, and it is not only a letter's stem with paper above and below it.
 *   <li>C3 Where neither holds, because letters touch the line or its ink is lost, but other pieces of it are drawn, the
 *       piece is drawn if its path is darker than what lies beside it, at least half as much as theirs and nearly all the
 *       way. In a cell that spans rows there is nothing on the path.
 *   <li>C4 Nothing is drawn at a place that is far fainter than the others of its direction: a line of the sheet's other
 *       side, which shines through, is less than {@link #FAINT} as dark, or less than {@link #FAINTER} and in pieces.
 *   <li>C5 Of a line of which only specks are left, all pieces are drawn, but not those that print crosses, nor those without
 *       any speck where by the rest of the line there should be several.
 *   <li>C7 Of a line that is drawn elsewhere, a copier may leave dashes only: a piece is drawn too if there are several on
 *       most of its path and no print crosses it.
 * </ol>
 */
final class DrawnPieces {
    private static final double WHOLE = 0.9;
    private static final double HALF = 0.5;
    private static final double FOLLOWED = 0.8;
    private static final double REST = 0.15;
    private static final double LEFT_OVER = 0.25;
    /** Part of a piece at either end. */
    private static final double END = 0.15;

    private static final int REACH = 3;
    private static final double NEARLY_ALL = 0.7;
    /** Darkness, in steps of grey times rows, that even paper may have. */
    private static final double NOISE = 10;

    /** Of the columns of a piece, those in which a dash is left; how many at least, and how dark all are on average. */
    private static final double DASHED = 0.08;

    private static final int SEVERAL_DASHED = 4;
    private static final double DASHES = 20;

    /** Columns clear of print from which it can be told that nothing is drawn. */
    private static final int SEEN = 6;

    private static final double FAINT = 0.2;
    private static final double FAINTER = 1 / 3.0;
    /** Places from which it can be told how dark lines are. */
    private static final int SEVERAL = 3;
    /** Part of a piece on which letters may go from one side to the other by touching. */
    private static final double TOUCHING = 0.025;
    /** Pixels of ink that should be left of a piece if that there are none is to tell anything. */
    private static final double EXPECTED = 30;

    private final LineLevels own;
    private final LineLevels other;
    private final Strokes strokes;
    private final boolean[][] drawn;

    private DrawnPieces(LineLevels own, LineLevels other, Strokes strokes) {
        this.own = own;
        this.other = other;
        this.strokes = strokes;
        drawn = new boolean[own.count()][Math.max(0, other.count() - 1)];
    }

    /**
     * The pieces of lines.
     *
     * @param own the places of the lines
     * @param other the places of the lines that cross them
     * @param strokes strokes along the lines
     */
    static DrawnPieces of(LineLevels own, LineLevels other, Strokes strokes) {
        DrawnPieces pieces = new DrawnPieces(own, other, strokes);
        double[] darkness = new double[own.count()];
        for (int level = 0; level < darkness.length; level++) {
            for (int piece = 0; piece < pieces.drawn[level].length; piece++) {
                pieces.drawn[level][piece] = pieces.isInked(level, piece);
            }
            if (own.isSparse(level)) {
                pieces.addSparse(level);
            } else {
                darkness[level] = pieces.darkness(level);
            }
        }
        double usual = usual(darkness);
        for (int level = 0; level < darkness.length; level++) {
            if (darkness[level] > 0) {
                pieces.settle(level, darkness[level], usual);
            }
        }
        return pieces;
    }

    private static double usual(double[] darkness) {
        double[] seen =
                Arrays.stream(darkness).filter(dark -> dark > 0).sorted().toArray();
        return seen.length < SEVERAL ? 0 : seen[seen.length / 2];
    }

    boolean isDrawn(int level, int piece) {
        return drawn[level][piece];
    }

    /** Whether something is drawn at a place. */
    boolean isAnyDrawn(int level) {
        return IntStream.range(0, drawn[level].length).anyMatch(piece -> drawn[level][piece]);
    }

    private int from(int level, int piece) {
        return other.after(piece, own.place(level, other.place(piece)));
    }

    private int to(int level, int piece) {
        return other.before(piece + 1, own.place(level, other.place(piece + 1)));
    }

    /**
     * The pixels of a piece and those around that may be its own.
     *
     * @param at row of its middle
     * @param reach rows above and below that
     */
    private record Stretch(int from, int to, int at, int reach) {}

    private Stretch stretch(int level, int piece) {
        int from = from(level, piece);
        int to = to(level, piece);
        double middle = (from + to) / 2.0;
        int at = (int) Math.floor(own.place(level, middle));
        return new Stretch(from, to, at, REACH + own.thickness(level, middle) / 2);
    }

    private double coverage(Stretch stretch, int from, int to) {
        return strokes.coverage(stretch.at(), from, to, stretch.reach());
    }

    /** Rules C1 and C2 for the piece of a line after a crossing. */
    private boolean isInked(int level, int piece) {
        Stretch stretch = stretch(level, piece);
        int from = stretch.from();
        int to = stretch.to();
        if (to - from < 2 || own.isAssumed(level)) {
            return true;
        }
        double cover = coverage(stretch, from, to);
        if (cover >= WHOLE || (cover >= HALF && reachesEnds(stretch) && crossed(stretch) <= TOUCHING)) {
            return true;
        }
        boolean followed = own.coverage(level, from, to) >= FOLLOWED;
        int margin = (int) Math.ceil(END * (to - from));
        return followed
                && coverage(stretch, from + margin, to - margin) >= LEFT_OVER
                && crossed(stretch) == 0
                && !isStem(sight(level, piece));
    }

    /** Whether nothing is on the path but a letter: paper is seen above or below it. */
    private static boolean isStem(Relief.Sight sight) {
        return sight.columns() >= SEEN && sight.darkness() < NOISE;
    }

    private boolean reachesEnds(Stretch stretch) {
        int end = Math.max(3, (int) Math.round(END * (stretch.to() - stretch.from())));
        return coverage(stretch, stretch.from(), stretch.from() + end) >= REST
                && coverage(stretch, stretch.to() - end, stretch.to()) >= REST;
    }

    /** Part of a piece that print crosses, 0 to 1. */
    private double crossed(Stretch stretch) {
        int crossings = strokes.crossings(stretch.at(), stretch.from(), stretch.to(), stretch.reach());
        return crossings / (double) Math.max(1, stretch.to() - stretch.from());
    }

    /** Mean darkness of the pieces of a line that are drawn; 0 where none can be seen. */
    private double darkness(int level) {
        return own.isAssumed(level)
                ? 0
                : IntStream.range(0, drawn[level].length)
                        .filter(piece -> drawn[level][piece])
                        .mapToDouble(piece -> sight(level, piece).darkness())
                        .filter(dark -> dark > 0)
                        .average()
                        .orElse(0);
    }

    /** Rules C3 and C4. */
    private void settle(int level, double darkness, double usual) {
        boolean whole = IntStream.range(0, drawn[level].length).allMatch(piece -> drawn[level][piece]);
        boolean shinesThrough = darkness < usual * (whole ? FAINT : FAINTER);
        for (int piece = 0; piece < drawn[level].length; piece++) {
            boolean isDrawn = drawn[level][piece] || isSeenOrDashed(level, piece, darkness);
            drawn[level][piece] = isDrawn && !shinesThrough;
        }
    }

    /** Rule C5. */
    private void addSparse(int level) {
        List<Relief.Sight> sights = IntStream.range(0, drawn[level].length)
                .mapToObj(piece -> sight(level, piece))
                .toList();
        double columns = sights.stream().mapToInt(Relief.Sight::columns).sum();
        double left = sights.stream().mapToInt(Relief.Sight::inked).sum() / Math.max(1, columns);
        for (int piece = 0; piece < drawn[level].length; piece++) {
            Relief.Sight sight = sights.get(piece);
            boolean missing = sight.inked() == 0 && left * sight.columns() >= EXPECTED;
            drawn[level][piece] |= !missing && crossed(stretch(level, piece)) <= TOUCHING;
        }
    }

    private boolean isSeenOrDashed(int level, int piece, double darkness) {
        Relief.Sight sight = sight(level, piece);
        return isSeen(sight, darkness) || (isDashed(sight) && crossed(stretch(level, piece)) <= TOUCHING);
    }

    /** Rule C3. */
    private static boolean isSeen(Relief.Sight sight, double darkness) {
        double least = Math.max(NOISE, darkness / 2);
        return sight.darkness() >= least && sight.reaching(least / 2) >= NEARLY_ALL;
    }

    /** Rule C7. */
    private static boolean isDashed(Relief.Sight sight) {
        return sight.inked() >= Math.max(SEVERAL_DASHED, DASHED * sight.columns())
                && sight.darkness() >= DASHES
                && sight.reaching(NOISE) >= HALF;
    }

    private Relief.Sight sight(int level, int piece) {
        int from = from(level, piece);
        return strokes.relief().along(own.path(level, from, Math.max(from, to(level, piece))));
    }
}
