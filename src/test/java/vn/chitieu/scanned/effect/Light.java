package vn.chitieu.scanned.effect;

/** The light on the sheet. */
public final class Light {
    private Light() {}

    /** Paler to one corner, as under a lamp or at the fold of a book; never below half. */
    public static Effect uneven() {
        return (page, random) -> {
            double depth = 0.2 + 0.25 * random.nextDouble();
            double angle = random.nextDouble() * 2 * Math.PI;
            double fold = random.nextInt(3) == 0 ? 0.3 : 0;
            int[] rgb = page.rgb();
            for (int i = 0; i < rgb.length; i++) {
                double x = (double) (i % page.width()) / page.width() - 0.5;
                double y = (double) Math.floorDiv(i, page.width()) / page.height() - 0.5;
                double along = 0.5 + 0.7 * (x * Math.cos(angle) + y * Math.sin(angle));
                double shade = 1 - depth * along * along - fold * Math.exp(-(x + 0.5) * 14);
                rgb[i] = dimmed(rgb[i], shade);
            }
            return page;
        };
    }

    /** A shadow with a soft edge across a corner: a hand, a telephone. */
    public static Effect shadow() {
        return (page, random) -> {
            double angle = random.nextDouble() * 2 * Math.PI;
            double from = 0.1 + 0.2 * random.nextDouble();
            double depth = 0.25 + 0.2 * random.nextDouble();
            int[] rgb = page.rgb();
            for (int i = 0; i < rgb.length; i++) {
                double x = (double) (i % page.width()) / page.width() - 0.5;
                double y = (double) Math.floorDiv(i, page.width()) / page.height() - 0.5;
                double beyond = (x * Math.cos(angle) + y * Math.sin(angle) - from) * 25;
                rgb[i] = dimmed(rgb[i], 1 - depth / (1 + Math.exp(-beyond)));
            }
            return page;
        };
    }

    private static int dimmed(int rgb, double shade) {
        int light = (int) (255 * shade);
        return PagePixels.multiply(rgb, light << 16 | light << 8 | light);
    }
}
