package vn.chitieu.scanned.effect;

import java.util.Random;

/** How the sheet lies in the scanner: skewed, warped, turned, with the lid's edge on it. */
public final class Feed {
    private Feed() {}

    /** Turned by an angle to either side, the corners white. */
    public static Effect skew(double degrees) {
        return (page, random) -> bent(page, random.nextBoolean() ? degrees : -degrees, 0, 0);
    }

    /** Turned by any angle up to this one. */
    public static Effect skewUpTo(double degrees) {
        return (page, random) -> bent(page, degrees * (2 * random.nextDouble() - 1), 0, 0);
    }

    /** A sheet that does not lie flat: straight lines become waves so many millimetres high. */
    public static Effect warped(double millimetres) {
        return (page, random) -> {
            double height = millimetres * (0.5 + 0.5 * random.nextDouble());
            return bent(page, 0, height * page.dpi() / 25.4, random.nextDouble() * 6);
        };
    }

    private static PagePixels bent(PagePixels page, double degrees, double wave, double phase) {
        PagePixels bent = PagePixels.blank(page.width(), page.height(), page.dpi());
        double cosine = Math.cos(Math.toRadians(degrees));
        double sine = Math.sin(Math.toRadians(degrees));
        double middleX = page.width() / 2.0;
        double middleY = page.height() / 2.0;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                double dx = x - middleX;
                double dy = y - middleY + wave * Math.sin(phase + 4.0 * x / page.width());
                dx += wave * 0.5 * Math.sin(phase + 3.0 * y / page.height());
                bent.rgb()[y * page.width() + x] =
                        between(page, middleX + cosine * dx - sine * dy, middleY + sine * dx + cosine * dy);
            }
        }
        return bent;
    }

    /** The colour at a place between four pixels. */
    private static int between(PagePixels page, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= page.width() || top + 1 >= page.height()) {
            return PagePixels.WHITE;
        }
        int right = (int) ((x - left) * 256);
        int below = (int) ((y - top) * 256);
        int place = top * page.width() + left;
        int[] rgb = page.rgb();
        int upper = mix(rgb[place], rgb[place + 1], right);
        int lower = mix(rgb[place + page.width()], rgb[place + page.width() + 1], right);
        return mix(upper, lower, below);
    }

    private static int mix(int one, int other, int share) {
        if (one == other) {
            return one;
        }
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int first = one >> shift & 255;
            int step = (((other >> shift & 255) - first) * share) / 256;
            mixed |= (first + step) << shift;
        }
        return mixed;
    }

    /** Upside down or sideways, by chance. */
    public static Effect turned() {
        return (page, random) -> {
            PagePixels turned = page;
            for (int quarters = 1 + random.nextInt(3); quarters > 0; quarters--) {
                turned = quarter(turned);
            }
            return turned;
        };
    }

    private static PagePixels quarter(PagePixels page) {
        int wide = page.height();
        int tall = page.width();
        PagePixels turned = PagePixels.blank(wide, tall, page.dpi());
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                turned.rgb()[x * turned.width() + page.height() - 1 - y] = page.rgb()[y * page.width() + x];
            }
        }
        return turned;
    }

    /** Black bars with a ragged edge where the sheet did not cover the glass. */
    public static Effect blackEdges() {
        return (page, random) -> {
            int wide = page.pixels(1 + 4 * random.nextDouble());
            boolean left = random.nextBoolean();
            double slope = (random.nextDouble() - 0.5) * 0.01;
            for (int y = 0; y < page.height(); y++) {
                int bar = Math.max(0, wide + (int) (slope * y) + random.nextInt(3));
                for (int x = 0; x < bar; x++) {
                    page.rgb()[y * page.width() + (left ? x : page.width() - 1 - x)] = dark(random);
                }
            }
            int band = page.pixels(2 * random.nextDouble()) * page.width();
            for (int i = page.rgb().length - band; i < page.rgb().length; i++) {
                page.rgb()[i] = dark(random);
            }
            return page;
        };
    }

    private static int dark(Random random) {
        int light = 8 + random.nextInt(24);
        return light << 16 | light << 8 | light;
    }
}
