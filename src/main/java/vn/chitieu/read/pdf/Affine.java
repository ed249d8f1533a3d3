package vn.chitieu.read.pdf;

import vn.chitieu.read.page.Area;

/**
 * A linear map of the plane with a shift: {@code x' = a x + c y + e}, {@code y' = b x + d y + f}, in the order in which
 * PDF writes the six numbers (ISO 32000-1, 8.3.4).
 */
record Affine(double a, double b, double c, double d, double e, double f) {
    static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    /** This map first, the other one after it. */
    Affine then(Affine other) {
        return new Affine(
                a * other.a + b * other.c,
                a * other.b + b * other.d,
                c * other.a + d * other.c,
                c * other.b + d * other.d,
                e * other.a + f * other.c + other.e,
                e * other.b + f * other.d + other.f);
    }

    /** The map that shifts first and maps then. */
    Affine shifted(double x, double y) {
        return new Affine(a, b, c, d, x(x, y), y(x, y));
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** By how much it stretches, on average. */
    double scale() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }

    /** Whether it maps horizontal and vertical lines to such. */
    boolean keepsAxes() {
        double tolerance = 1e-3 * (Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d));
        return (Math.abs(b) <= tolerance && Math.abs(c) <= tolerance)
                || (Math.abs(a) <= tolerance && Math.abs(d) <= tolerance);
    }

    /** The smallest upright rectangle around the image of a rectangle. */
    Area area(double x, double y, double width, double height) {
        return Area.around(x(x, y), y(x, y), x(x + width, y + height), y(x + width, y + height))
                .with(x(x + width, y), y(x + width, y))
                .with(x(x, y + height), y(x, y + height));
    }
}
