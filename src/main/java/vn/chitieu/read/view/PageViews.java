package vn.chitieu.read.view;

import java.io.Closeable;
import java.io.IOException;
import vn.chitieu.read.format.UnreadableException;

/** The pages of an open document, to be looked at. For one thread. */
public interface PageViews extends Closeable {
    /**
     * A page, the way up in which its text was read.
     *
     * @param number from 1
     * @param dotsPerInch resolution of what will be seen of it
     * @throws IOException if it cannot be shown
     * @throws UnreadableException if it is beyond the limits
     */
    PageView page(int number, double dotsPerInch) throws IOException, UnreadableException;
}
