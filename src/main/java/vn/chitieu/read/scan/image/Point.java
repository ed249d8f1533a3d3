package vn.chitieu.read.scan.image;

/** A place on a page in points (1/72 inch) from its upper left corner. */
public record Point(double x, double y) {
    /** Points in an inch. */
    static final double A_INCH = 72;
}
