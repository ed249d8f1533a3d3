package vn.chitieu.read.view;

import java.awt.image.BufferedImage;
import vn.chitieu.document.Box;

/**
 * A page that was painted whole.
 *
 * @param picture its pixels
 * @param width width in points
 */
public record PaintedView(BufferedImage picture, double width) implements PageView {
    @Override
    public double height() {
        return picture.getHeight() / scale();
    }

    private double scale() {
        return picture.getWidth() / width;
    }

    @Override
    public BufferedImage part(Box box) {
        int left = pixel(box.left(), picture.getWidth());
        int top = pixel(box.top(), picture.getHeight());
        int right = pixel(box.right(), picture.getWidth());
        int bottom = pixel(box.bottom(), picture.getHeight());
        return picture.getSubimage(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private int pixel(double place, int size) {
        return (int) Math.max(0, Math.min(size - 1L, Math.round(place * scale())));
    }
}
