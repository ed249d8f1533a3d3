package vn.chitieu.read.scan.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chitieu.read.scan.image.Bitmap;
import vn.chitieu.read.scan.image.CleanPage;
import vn.chitieu.read.scan.image.Grey;
import vn.chitieu.read.scan.image.GridCell;
import vn.chitieu.read.scan.image.PixelBox;

/** All lines of print of a page: those of each cell, and those outside. */
public final class PagePrint {
    /** White around a line's image, in usual letter heights: with less or more the engine invents signs. */
    private static final double MARGIN = 0.33;

    /** In usual letter heights: what may be a speck. */
    private static final double SPECK = 0.3;

    private static final int MOST_SPECKS = 2;

    /** What is left of a border, in usual letter heights: how near the edge, how wide, how far from the print. */
    private static final double EDGE = 0.25;

    private static final double NARROW = 0.35;
    private static final double APART = 1;

    /** A grain of a screen, in usual letter heights; that there are so many for each letter tells a screen. */
    private static final double GRAIN = 0.22;

    private static final int SCREEN = 3;

    /** A font's size, in usual letter heights; of a line's distance from the next, in sizes. */
    private static final double FONT_SIZE = 2.1;

    private static final double CLOSEST = 1.1;
    /** In usual letter heights. */
    private static final double LINE = 0.8;

    private static final double LEAST_PITCH = 1.2;
    private static final double MOST_PITCH = 3.5;
    private static final int FEWEST_PITCHES = 8;
    private static final int EIGHTH = 8;

    private final Grey grey;
    private final double body;
    private final PageColumns columns;
    private final List<PrintLine> lines = new ArrayList<>();
    /** Grains of cells that are shaded, and copied in black and white. */
    private final List<Piece> screens = new ArrayList<>();

    private PagePrint(Grey grey, List<Piece> outside, boolean drawn, double body) {
        this.grey = grey;
        this.body = body;
        List<PrintLine> undrawn = printed(outside);
        columns = PageColumns.of(undrawn, drawn, WordGaps.of(undrawn, body), body);
        undrawn.forEach(line -> lines.addAll(columns.parted(line)));
    }

    /** Finds the lines of a page, those of its cells too. */
    public static PagePrint of(CleanPage page) {
        List<PixelBox> cells = page.cells().stream().map(GridCell::box).toList();
        return of(page.grey(), page.ink(), cells, page.dotsPerInch());
    }

    /**
     * Finds the lines of an upright page.
     *
     * @param ink where there is ink, ruled lines and dirt taken out
     * @param cells the cells of its tables
     */
    public static PagePrint of(Grey grey, Bitmap ink, List<PixelBox> cells, double dotsPerInch) {
        List<Piece> all = Pieces.of(ink, ink.bounds());
        List<Piece> outside = all.stream()
                .filter(piece -> cells.stream().noneMatch(cell -> isIn(piece, cell)))
                .toList();
        PagePrint print = new PagePrint(grey, outside, !cells.isEmpty(), PrintLines.body(all, dotsPerInch));
        for (PixelBox cell : cells) {
            print.printed(Pieces.of(ink, cell)).forEach(line -> print.lines.add(print.withoutBorder(line, cell)));
        }
        return print;
    }

    /** A line without what is left of its cell's borders: narrow ink at an edge, far from the print. */
    private PrintLine withoutBorder(PrintLine line, PixelBox cell) {
        List<Piece> pieces = line.pieces();
        int from = 0;
        int to = pieces.size();
        while (to - from > 1
                && isBorder(pieces.get(from), pieces.get(from).box().left() - cell.left())
                && pieces.get(from + 1).box().left() - pieces.get(from).box().right() > APART * body) {
            from++;
        }
        while (to - from > 1
                && isBorder(
                        pieces.get(to - 1),
                        cell.right() - pieces.get(to - 1).box().right())
                && pieces.get(to - 1).box().left() - right(pieces.subList(from, to - 1)) > APART * body) {
            to--;
        }
        return to - from == pieces.size() ? line : PrintLine.of(pieces.subList(from, to), line.baseline());
    }

    private static int right(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.box().right()).max().orElse(0);
    }

    private boolean isBorder(Piece piece, int distance) {
        return distance <= EDGE * body && piece.width() <= NARROW * body;
    }

    private List<PrintLine> printed(List<Piece> pieces) {
        List<PrintLine> printed = new ArrayList<>();
        for (PrintLine line : PrintLines.of(pieces, body)) {
            Map<Boolean, List<Piece>> parts = line.pieces().stream().collect(Collectors.partitioningBy(this::isGrain));
            List<Piece> grains = parts.getOrDefault(true, List.of());
            List<Piece> letters = parts.getOrDefault(false, List.of());
            if (grains.size() < SCREEN * Math.max(SCREEN, letters.size()) || isLevel(grains)) {
                if (!isDirt(line)) {
                    printed.add(line);
                }
            } else {
                screens.addAll(grains);
                if (!letters.isEmpty()) {
                    printed.add(PrintLine.of(letters, line.baseline()));
                }
            }
        }
        return printed;
    }

    private boolean isGrain(Piece piece) {
        return piece.width() <= GRAIN * body && piece.height() <= GRAIN * body;
    }

    /** Whether small pieces stand on one line, as dots to write on do; those of a shaded cell are all over it. */
    private boolean isLevel(List<Piece> pieces) {
        int top = pieces.stream().mapToInt(piece -> piece.box().top()).min().orElse(0);
        int bottom =
                pieces.stream().mapToInt(piece -> piece.box().bottom()).max().orElse(0);
        return bottom - top <= body / 2;
    }

    /** Whether there are only a speck or two: less than a hyphen, and dots stand for nothing unless there are more. */
    private boolean isDirt(PrintLine line) {
        return line.pieces().size() <= MOST_SPECKS
                && line.pieces().stream()
                        .allMatch(piece -> piece.width() < SPECK * body && piece.height() < SPECK * body);
    }

    private static boolean isIn(Piece piece, PixelBox cell) {
        int x = (piece.box().left() + piece.box().right()) / 2;
        int y = (piece.box().top() + piece.box().bottom()) / 2;
        return x >= cell.left() && x < cell.right() && y >= cell.top() && y < cell.bottom();
    }

    /** Usual height of the letters of the page, in pixels: that of small letters without marks. */
    public double body() {
        return body;
    }

    /** Columns outside drawn cells. */
    public PageColumns columns() {
        return columns;
    }

    /** White between the words of the page. */
    public WordGaps gaps() {
        return WordGaps.of(lines, body);
    }

    /**
     * Size of the font that most of the page is printed in, in pixels. The height of letters tells it roughly, as fonts
     * differ; lines are no closer to each other than it allows.
     */
    public double fontSize() {
        double size = FONT_SIZE * body;
        double[] pitches = pitches();
        return pitches.length < FEWEST_PITCHES ? size : Math.min(size, pitches[pitches.length / EIGHTH] / CLOSEST);
    }

    /** Distances of lines from the next ones below them, sorted; of those that may be of one paragraph. */
    private double[] pitches() {
        List<PrintLine> sorted = lines.stream()
                .filter(line -> line.box().height() > LINE * body)
                .sorted(Comparator.comparingInt(PrintLine::baseline))
                .toList();
        double[] pitches = new double[sorted.size()];
        int count = 0;
        for (int i = 0; i < sorted.size(); i++) {
            for (int k = i + 1; k < sorted.size(); k++) {
                int pitch = sorted.get(k).baseline() - sorted.get(i).baseline();
                if (pitch > MOST_PITCH * body) {
                    break;
                }
                if (pitch > LEAST_PITCH * body
                        && overlap(sorted.get(i).box(), sorted.get(k).box())) {
                    pitches[count++] = pitch;
                    break;
                }
            }
        }
        double[] found = Arrays.copyOf(pitches, count);
        Arrays.sort(found);
        return found;
    }

    private static boolean overlap(PixelBox one, PixelBox other) {
        return one.left() < other.right() && other.left() < one.right();
    }

    public List<PrintLine> lines() {
        return List.copyOf(lines);
    }

    /** A line cut out of the page, other lines' ink made white. */
    public LineImage image(PrintLine line) {
        int margin = (int) Math.round(MARGIN * body);
        PixelBox box = line.box();
        Grey cut = grey.part(box, margin);
        for (PrintLine other : lines) {
            if (!other.box().equals(box) && !other.box().and(box).isEmpty()) {
                erase(other.pieces(), box, cut, margin);
            }
        }
        erase(screens, box, cut, margin);
        return new LineImage(cut, box.left() - margin);
    }

    /** Makes what of another line reaches into a box white, and the blurred pixels around it. */
    private static void erase(List<Piece> others, PixelBox box, Grey cut, int margin) {
        int left = box.left() - margin;
        int top = box.top() - margin;
        for (Piece piece : others) {
            if (!piece.box().and(box).isEmpty()) {
                for (Piece.Run run : piece.runs()) {
                    for (int y = run.y() - 1; y <= run.y() + 1; y++) {
                        cut.whiten(y - top, run.from() - 1 - left, run.to() + 1 - left);
                    }
                }
            }
        }
    }
}
