package vn.chitieu.crop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import vn.chitieu.document.Box;

/** How crops are cut from a page. */
public final class Cutting {
    private static final double POINTS_PER_INCH = 72;
    /** Dots per inch at which print of a report can be read without effort. */
    private static final double ENOUGH = 110;
    /** Dots per inch below which small print cannot be read. */
    private static final double LEAST = 75;
    /** Pixels that fit beside each other on any screen. */
    private static final double WIDEST = 900;

    private Cutting() {}

    /** Dots per inch at which the places on one page are shown, the widest of them too. */
    public static double resolution(List<CropPlace> places) {
        double widest = places.stream()
                .mapToDouble(place -> place.area().right() - place.area().left())
                .max()
                .orElse(1);
        return Math.max(LEAST, Math.min(ENOUGH, WIDEST * POINTS_PER_INCH / Math.max(1, widest)));
    }

    /**
     * A crop.
     *
     * @param picture what is seen in a part of the page
     * @param shown that part, in points
     * @param mark where the figure stands, in points
     */
    public static Crop crop(BufferedImage picture, Box shown, Box mark) throws IOException {
        double scale = picture.getWidth() / Math.max(1, shown.right() - shown.left());
        Box inside = new Box(
                between(mark.left() - shown.left(), scale, picture.getWidth()),
                between(mark.top() - shown.top(), scale, picture.getHeight()),
                between(mark.right() - shown.left(), scale, picture.getWidth()),
                between(mark.bottom() - shown.top(), scale, picture.getHeight()));
        Encoded encoded = Encoded.of(picture);
        return new Crop(encoded.bytes(), encoded.mediaType(), picture.getWidth(), picture.getHeight(), inside);
    }

    private static double between(double points, double scale, double most) {
        return Math.max(0, Math.min(most, points * scale));
    }
}
