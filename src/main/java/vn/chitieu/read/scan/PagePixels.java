package vn.chitieu.read.scan;

import java.io.IOException;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.scan.image.PageImage;

/** Where the pixels of a page come from, if they are needed. */
@FunctionalInterface
public interface PagePixels {
    /**
     * The pixels.
     *
     * @throws IOException if they cannot be read
     * @throws UnreadableException if there are too many
     */
    PageImage pixels() throws IOException, UnreadableException;
}
