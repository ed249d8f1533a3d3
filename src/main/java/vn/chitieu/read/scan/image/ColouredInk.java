package vn.chitieu.read.scan.image;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Makes a coloured page grey and takes stamps and signatures out of it.
 *
 * <ol>
 *   <li>K1 Colours are measured against the paper's: on yellow paper yellow is white.
 *   <li>K2 A pixel is coloured if its strongest and weakest parts lie far apart. Black under red stays black.
 *   <li>K3 Long straight coloured lines are those of a table or frame and stay. Another piece larger than any letter,
 *       but no larger than a signature (else it is a slanted grid), is a stroke of a signature or
 *       the ring of a stamp, and goes; with it goes what is coloured inside its box.
 *       Black lines that cross it do not part it. So does the frame of a stamp, which is too small for a table.
 *   <li>K4 Other coloured pieces are print in colour and stay.
 * </ol>
 */
final class ColouredInk {
    /** Least difference between the strongest and the weakest part, of 255. */
    private static final int COLOURED = 64;
    /** Part of the pixels below which a page counts as grey. */
    private static final double FEWEST = 0.0003;
    /** Inches. */
    private static final double STROKE = 0.45;

    private static final double STROKE_ACROSS = 0.14;
    private static final double LARGEST = 3.2;
    private static final double CROSSING = 0.015;
    private static final double RULED = 0.6;
    private static final double FRAME_LEAST = 0.35;
    private static final double FRAME_HIGHEST = 1.7;
    /** Strongest part from which coloured ink is taken for paper, at the most. */
    private static final int LIGHT = 140;

    private static final double BELOW = 0.75;

    private final PageImage image;
    private final int[] red;
    private final int[] green;
    private final int[] blue;
    private final Grey grey;
    private final Bitmap coloured;
    private final Bitmap dark;
    private final Bitmap removed;

    private ColouredInk(PageImage image) {
        this.image = image;
        red = scale(0);
        green = scale(1);
        blue = scale(2);
        coloured = new Bitmap(image.width(), image.height());
        dark = new Bitmap(image.width(), image.height());
        grey = grey();
        removed = removed().grown();
        lighten();
    }

    /** A page in grey with the stamps and signatures that were taken out of it. */
    record Result(Grey grey, Bitmap removed) {}

    static Result of(PageImage image) {
        if (!image.isColoured()) {
            return new Result(
                    new Grey(image.width(), image.height(), image.samples()),
                    new Bitmap(image.width(), image.height()));
        }
        ColouredInk ink = new ColouredInk(image);
        return new Result(ink.grey, ink.removed);
    }

    /** Rule K1: new value for each value of a colour. */
    private int[] scale(int channel) {
        int[] histogram = new int[256];
        byte[] samples = image.samples();
        int count = 0;
        for (int i = channel; i < samples.length; i += 3 * 61) {
            histogram[samples[i] & 0xff]++;
            count++;
        }
        int brighter = 0;
        int paper = 255;
        while (paper > 1 && brighter + histogram[paper] <= count / 3) {
            brighter += histogram[paper--];
        }
        int white = Math.max(96, paper);
        int[] scale = new int[256];
        Arrays.setAll(scale, value -> Math.min(255, value * 255 / white));
        return scale;
    }

    /** Rule K2, and the brightness of each pixel. */
    private Grey grey() {
        byte[] values = new byte[image.width() * image.height()];
        byte[] samples = image.samples();
        int at = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x += Bitmap.WORD) {
                long word = 0;
                long black = 0;
                int end = Math.min(Bitmap.WORD, image.width() - x);
                for (int i = 0; i < end; i++, at++) {
                    int r = red[samples[3 * at] & 0xff];
                    int g = green[samples[3 * at + 1] & 0xff];
                    int b = blue[samples[3 * at + 2] & 0xff];
                    int strongest = Math.max(r, Math.max(g, b));
                    int spread = strongest - Math.min(r, Math.min(g, b));
                    values[at] = (byte) ((77 * r + 150 * g + 29 * b) >> 8);
                    word |= (long) ((COLOURED - spread) >>> 31) << i;
                    black |= (long) ((strongest - LIGHT) >>> 31) << i;
                }
                coloured.words()[y * coloured.stride() + x / Bitmap.WORD] = word;
                dark.words()[y * dark.stride() + x / Bitmap.WORD] = black;
            }
        }
        return new Grey(image.width(), image.height(), values);
    }

    /** Rules K3 and K4. */
    private Bitmap removed() {
        Bitmap removed = new Bitmap(image.width(), image.height());
        if (coloured.count(coloured.bounds()) < FEWEST * image.width() * image.height()) {
            return removed;
        }
        int crossing = Math.max(1, (int) Math.round(CROSSING * image.dotsPerInch()));
        Bitmap bridges = dark.and(coloured.spread(crossing, crossing));
        Bitmap ruled = ruled();
        Components pieces = Components.of(coloured.or(bridges).without(ruled).grown());
        boolean[] gone = new boolean[pieces.count()];
        for (int i = 0; i < gone.length; i++) {
            if (isStroke(pieces, i)) {
                gone[i] = true;
                markInside(pieces, pieces.box(i), gone);
            }
        }
        Components frames = Components.of(ruled);
        boolean[] small = new boolean[frames.count()];
        for (int i = 0; i < small.length; i++) {
            if (isFrame(frames.box(i))) {
                small[i] = true;
                markInside(pieces, frames.box(i), gone);
            }
        }
        pieces.fill(removed, gone, true);
        frames.fill(removed, small, true);
        return removed;
    }

    private boolean isFrame(PixelBox box) {
        double inch = image.dotsPerInch();
        return Math.min(box.width(), box.height()) >= FRAME_LEAST * inch
                && box.height() <= FRAME_HIGHEST * inch
                && box.width() <= LARGEST * inch;
    }

    private boolean isStroke(Components pieces, int piece) {
        PixelBox box = pieces.box(piece);
        double inch = image.dotsPerInch();
        int most = Math.max(box.width(), box.height());
        return most >= STROKE * inch
                && most <= LARGEST * inch
                && Math.min(box.width(), box.height()) >= STROKE_ACROSS * inch;
    }

    /** Coloured lines, level or upright, of tables and frames. */
    private Bitmap ruled() {
        int length = (int) Math.round(RULED * image.dotsPerInch());
        Bitmap wide = coloured.grown();
        return wide.tall(length).or(wide.transposed().tall(length).transposed());
    }

    private static void markInside(Components pieces, PixelBox ring, boolean[] gone) {
        for (int i = 0; i < gone.length; i++) {
            gone[i] |= ring.holds(pieces.box(i));
        }
    }

    /** Makes what is removed as bright as its strongest part: red becomes white, black under red stays. */
    private void lighten() {
        int light = light();
        eachRemoved(1, pixel -> grey.values()[pixel] = (byte) Math.min(255, strongest(pixel) * 255 / light));
    }

    /** Strongest part from which removed ink is taken for paper: well below that of most of it, which may lie in shadow. */
    private int light() {
        int[] histogram = new int[256];
        eachRemoved(2, pixel -> {
            if (coloured.at(pixel % image.width(), pixel / image.width())) {
                histogram[strongest(pixel)]++;
            }
        });
        int half = Arrays.stream(histogram).sum() / 2;
        int passed = 0;
        int median = 0;
        while (median < 255 && passed + histogram[median] <= half) {
            passed += histogram[median++];
        }
        return Math.max(1, Math.min(LIGHT, (int) (BELOW * median)));
    }

    /** Does something with each pixel that is removed, in each row or each of so many. */
    private void eachRemoved(int rows, IntConsumer what) {
        for (int y = 0; y < image.height(); y += rows) {
            int x = removed.next(y, 0, true);
            while (x < image.width()) {
                int end = removed.next(y, x, false);
                IntStream.range(y * image.width() + x, y * image.width() + end).forEach(what);
                x = removed.next(y, end, true);
            }
        }
    }

    private int strongest(int pixel) {
        byte[] samples = image.samples();
        return Math.max(
                red[samples[3 * pixel] & 0xff],
                Math.max(green[samples[3 * pixel + 1] & 0xff], blue[samples[3 * pixel + 2] & 0xff]));
    }
}
