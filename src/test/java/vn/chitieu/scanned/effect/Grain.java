package vn.chitieu.scanned.effect;

import java.util.Random;

/** What lens, sensor and the glass add. */
public final class Grain {
    private static final int BITS = 16;
    private static final int ROUND = 1 << (BITS - 1);
    private static final int DRAWS = 1 << 14;

    private Grain() {}

    /** Out of focus: a bell curve of this width, in pixels. */
    public static Effect blur(double sigma) {
        return (page, random) -> {
            blurred(page, sigma);
            return page;
        };
    }

    static void blurred(PagePixels page, double sigma) {
        int[] bell = bell(sigma);
        int[] half = new int[page.rgb().length];
        pass(page.rgb(), half, bell, new int[] {page.width(), page.height(), 1, page.width()});
        pass(half, page.rgb(), bell, new int[] {page.height(), page.width(), page.width(), 1});
    }

    /** Shares of the pixels around, together {@code 1 << BITS}. */
    private static int[] bell(double sigma) {
        int reach = (int) Math.ceil(2.5 * sigma);
        int[] bell = new int[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            sum += Math.exp(-i * i / (2 * sigma * sigma));
        }
        int rest = 1 << BITS;
        for (int i = -reach; i <= reach; i++) {
            bell[i + reach] = (int) (Math.exp(-i * i / (2 * sigma * sigma)) / sum * (1 << BITS));
            rest -= bell[i + reach];
        }
        bell[reach] += rest;
        return bell;
    }

    /** One direction; the steps are length and number of the lines, from pixel to pixel and from line to line. */
    private static void pass(int[] from, int[] to, int[] bell, int[] steps) {
        int reach = bell.length / 2;
        for (int line = 0; line < steps[1]; line++) {
            int start = line * steps[3];
            for (int i = 0; i < steps[0]; i++) {
                int red = ROUND;
                int green = ROUND;
                int blue = ROUND;
                for (int j = -reach; j <= reach; j++) {
                    int rgb = from[start + Math.max(0, Math.min(steps[0] - 1, i + j)) * steps[2]];
                    red += bell[j + reach] * (rgb >> 16 & 255);
                    green += bell[j + reach] * (rgb >> 8 & 255);
                    blue += bell[j + reach] * (rgb & 255);
                }
                to[start + i * steps[2]] = red >> BITS << 16 | green >> BITS << 8 | blue >> BITS;
            }
        }
    }

    /** Noise of the sensor: brightness off by a bell curve of this width, in 1/255. */
    public static Effect noise(double sigma) {
        return (page, random) -> {
            int[] draws = new int[DRAWS];
            for (int i = 0; i < DRAWS; i++) {
                draws[i] = (int) Math.round(sigma * random.nextGaussian());
            }
            int[] rgb = page.rgb();
            int state = random.nextInt() | 1;
            for (int i = 0; i < rgb.length; i++) {
                state ^= state << 13; // xorshift, Marsaglia 2003
                state ^= state >>> 17;
                state ^= state << 5;
                rgb[i] = brighter(rgb[i], draws[state >>> 18]);
            }
            return page;
        };
    }

    private static int brighter(int rgb, int light) {
        return within((rgb >> 16 & 255) + light) << 16
                | within((rgb >> 8 & 255) + light) << 8
                | within((rgb & 255) + light);
    }

    private static int within(int light) {
        return Math.max(0, Math.min(255, light));
    }

    /** Single pixels black or white, this share of all. */
    public static Effect saltAndPepper(double share) {
        return (page, random) -> {
            long wanted = (long) (share * page.rgb().length);
            for (long i = 0; i < wanted; i++) {
                page.rgb()[random.nextInt(page.rgb().length)] = random.nextBoolean() ? 0 : PagePixels.WHITE;
            }
            return page;
        };
    }

    /** Specks of toner and dust, as copiers leave: so many on an A4 page, up to half a millimetre wide. */
    public static Effect specks(int number) {
        return (page, random) -> {
            for (int i = 0; i < number; i++) {
                double size = 0.08 + 0.4 * Math.pow(random.nextDouble(), 4);
                speck(page, random, page.pixels(size));
            }
            return page;
        };
    }

    private static void speck(PagePixels page, Random random, int size) {
        int left = random.nextInt(page.width() - size);
        int top = random.nextInt(page.height() - size);
        int light = random.nextInt(110);
        for (int i = 0; i < size * size; i++) {
            if (size == 1 || random.nextInt(4) > 0) {
                page.rgb()[(top + i / size) * page.width() + left + i % size] = light << 16 | light << 8 | light;
            }
        }
    }

    /** Grey, as most offices scan. */
    public static Effect grey() {
        return (page, random) -> {
            int[] rgb = page.rgb();
            for (int i = 0; i < rgb.length; i++) {
                int light = PagePixels.grey(rgb[i]);
                rgb[i] = light << 16 | light << 8 | light;
            }
            return page;
        };
    }

    /** Black and white alone, as copiers and telefax have it: black below this brightness. */
    public static Effect bilevel(int brightness) {
        return (page, random) -> {
            int[] rgb = page.rgb();
            for (int i = 0; i < rgb.length; i++) {
                rgb[i] = PagePixels.grey(rgb[i]) < brightness ? 0 : PagePixels.WHITE;
            }
            return page;
        };
    }
}
