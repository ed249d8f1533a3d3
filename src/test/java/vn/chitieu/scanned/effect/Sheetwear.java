package vn.chitieu.scanned.effect;

import java.util.Arrays;
import java.util.Random;

/** What happens to paper and toner before the page is scanned. */
public final class Sheetwear {
    private Sheetwear() {}

    /** Paper gone yellow, more at its edges. */
    public static Effect yellow() {
        return (page, random) -> {
            double strength = 0.5 + 0.5 * random.nextDouble();
            int[] rgb = page.rgb();
            for (int i = 0; i < rgb.length; i++) {
                double x = 2.0 * (i % page.width()) / page.width() - 1;
                double y = 2.0 * Math.floorDiv(i, page.width()) / page.height() - 1;
                double age = strength * (0.7 + 0.3 * Math.max(x * x, y * y));
                rgb[i] = PagePixels.multiply(rgb[i], PagePixels.colour(255 - 16 * age, 255 - 34 * age, 255 - 85 * age));
            }
            return page;
        };
    }

    /** Two or four holes for a binder at the left edge: black where the scanner's lid shows through, else grey. */
    public static Effect punchedHoles() {
        return (page, random) -> {
            int radius = page.pixels(3);
            int middle = page.pixels(12);
            int shade = random.nextBoolean() ? 0x101010 : 0x9A9A96;
            int apart = page.pixels(40);
            for (int y : new int[] {page.height() / 2 - apart, page.height() / 2 + apart}) {
                disc(page, middle, y, radius, shade);
            }
            return page;
        };
    }

    private static void disc(PagePixels page, int centre, int middle, int radius, int shade) {
        for (int y = -radius; y <= radius; y++) {
            int half = (int) Math.sqrt((double) radius * radius - (double) y * y);
            int row = (middle + y) * page.width();
            Arrays.fill(page.rgb(), row + centre - half, row + centre + half, shade);
        }
    }

    /** Print on the back of thin paper, mirrored and blurred. */
    public static Effect shineThrough() {
        return (page, random) -> {
            PagePixels back = mirrored(page);
            Grain.blurred(back, page.pixels(0.25));
            double strength = 0.1 + 0.12 * random.nextDouble();
            int shift = page.pixels(4 * random.nextDouble()) * page.width();
            int[] rgb = page.rgb();
            int[] other = back.rgb();
            for (int i = 0; i < rgb.length; i++) {
                int light = 255 - (int) (strength * (255 - PagePixels.grey(other[(i + shift) % other.length])));
                rgb[i] = PagePixels.multiply(rgb[i], light << 16 | light << 8 | light);
            }
            return page;
        };
    }

    private static PagePixels mirrored(PagePixels page) {
        PagePixels other = PagePixels.blank(page.width(), page.height(), page.dpi());
        int[] from = page.rgb();
        int[] to = other.rgb();
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                to[y * page.width() + x] = from[(y + 1) * page.width() - 1 - x];
            }
        }
        return other;
    }

    /** Toner that runs out: print is paler in stretches down the page and across. */
    public static Effect fadingToner() {
        return (page, random) -> {
            double phase = random.nextDouble() * 6;
            double depth = 0.3 + 0.3 * random.nextDouble();
            int[] rgb = page.rgb();
            for (int i = 0; i < rgb.length; i++) {
                double x = (double) (i % page.width()) / page.width();
                double y = (double) Math.floorDiv(i, page.width()) / page.height();
                double pale = depth * (0.5 + 0.5 * Math.sin(phase + 7 * x + 2 * y));
                int light = PagePixels.grey(rgb[i]);
                int faded = light + (int) (pale * (255 - light));
                rgb[i] = faded << 16 | faded << 8 | faded;
            }
            return page;
        };
    }

    /** Ruling lines with gaps: runs of dark pixels longer than any letter lose pieces. */
    public static Effect brokenLines() {
        return (page, random) -> {
            int salt = random.nextInt();
            int least = page.pixels(9);
            boolean[] gone = new boolean[page.rgb().length];
            mark(page, least, true, salt, gone);
            mark(page, least, false, salt + 1, gone);
            for (int i = 0; i < gone.length; i++) {
                page.rgb()[i] = gone[i] ? PagePixels.WHITE : page.rgb()[i];
            }
            return page;
        };
    }

    private static void mark(PagePixels page, int least, boolean across, int salt, boolean[] gone) {
        int length = across ? page.width() : page.height();
        int lines = across ? page.height() : page.width();
        int step = across ? 1 : page.width();
        int next = across ? page.width() : 1;
        for (int line = 0; line < lines; line++) {
            int run = 0;
            for (int i = 0; i <= length; i++) {
                boolean dark = i < length && PagePixels.grey(page.rgb()[line * next + i * step]) < 170;
                if (!dark && run >= least) {
                    for (int j = i - run; j < i; j++) {
                        gone[line * next + j * step] |= hasGap(j / page.pixels(0.6), line / page.pixels(3), salt);
                    }
                }
                run = dark ? run + 1 : 0;
            }
        }
    }

    /** One piece in eleven. */
    private static boolean hasGap(int along, int line, int salt) {
        return Math.floorMod(new Random(along * 7919L + line * 104729L + salt).nextInt(), 11) == 0;
    }
}
