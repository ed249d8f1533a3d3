package vn.chitieu.benchmark.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The layouts that are compared: every producer and distiller, many looks of each. */
final class Layouts {
    private static final List<String> FONTS =
            List.of("Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Serif", "DejaVu Sans");
    private static final List<List<Integer>> WIDTHS = List.of(
            List.of(8, 50, 16, 12, 14),
            List.of(6, 40, 20, 10, 24),
            List.of(10, 60, 12, 9, 9),
            List.of(7, 34, 18, 18, 23));
    private static final List<Integer> SIZES = List.of(10, 11, 12, 13, 14);
    // Seeds that are near each other begin alike.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final List<Integer> ROWS = List.of(30, 40, 70, 110, 160, 230);

    private Layouts() {}

    /** All layouts in a fixed order, with names that say what they are. */
    static List<Layout> all() {
        List<Layout> layouts = new ArrayList<>();
        add(layouts, Producer.WRITER, Distiller.NONE, 16);
        add(layouts, Producer.CHROMIUM, Distiller.NONE, 16);
        add(layouts, Producer.CALC, Distiller.NONE, 6);
        // Not Chromium's: Ghostscript 10.00 gives its letters wrong Unicode, and nobody could read them.
        add(layouts, Producer.WRITER, Distiller.GHOSTSCRIPT, 8);
        add(layouts, Producer.WRITER, Distiller.CAIRO, 3);
        add(layouts, Producer.CHROMIUM, Distiller.CAIRO, 4);
        return layouts;
    }

    private static void add(List<Layout> layouts, Producer producer, Distiller distiller, int count) {
        for (int number = 1; number <= count; number++) {
            layouts.add(layout(producer, distiller, number));
        }
    }

    private static Layout layout(Producer producer, Distiller distiller, int number) {
        String name = name(producer, distiller, number);
        // A hash that is the same on every machine.
        long seed = name.hashCode();
        Random random = new Random(seed * SPREAD);
        Layout.PageLook page = new Layout.PageLook(random.nextInt(3) == 0, pick(FONTS, random), pick(SIZES, random));
        return new Layout(
                name,
                producer,
                distiller,
                page,
                grid(random),
                pick(ROWS, random),
                random.nextBoolean(),
                random.nextInt(6) == 0 && distiller != Distiller.GHOSTSCRIPT,
                seed);
    }

    private static Layout.GridLook grid(Random random) {
        return new Layout.GridLook(
                pick(WIDTHS, random),
                1 + random.nextInt(4),
                0.25 + 0.25 * random.nextInt(4),
                random.nextBoolean(),
                random.nextInt(3) > 0,
                random.nextBoolean(),
                random.nextInt(3) == 0);
    }

    private static String name(Producer producer, Distiller distiller, int number) {
        String programs = distiller == Distiller.NONE ? producer.name() : producer + "-" + distiller;
        return "%s-%02d".formatted(programs.toLowerCase(Locale.ROOT), number);
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
