package vn.chitieu.read.view;

import java.awt.image.BufferedImage;
import vn.chitieu.document.Box;

/** A page to be looked at, in the points in which the boxes of its cells are given. */
public interface PageView {
    /** What of a box lies on the page; a point on its edge if nothing does. */
    default Box within(Box box) {
        return new Box(
                Math.max(0, Math.min(width(), box.left())),
                Math.max(0, Math.min(height(), box.top())),
                Math.max(0, Math.min(width(), box.right())),
                Math.max(0, Math.min(height(), box.bottom())));
    }

    /** Width in points. */
    double width();

    /** Height in points. */
    double height();

    /** What is seen in a box that lies {@link #within} the page, a pixel at least. */
    BufferedImage part(Box box);
}
