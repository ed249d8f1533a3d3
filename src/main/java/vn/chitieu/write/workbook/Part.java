package vn.chitieu.write.workbook;

import java.io.IOException;

/** What makes some sheets of the workbook; its methods are called in their order, once all rows are there. */
interface Part {
    /**
     * Makes the sheets that are not made yet, and what rows they still lack.
     *
     * @throws IOException where what waits on disk cannot be read; wrapped or not
     */
    void complete() throws IOException;

    /** Puts filters and colours on; for when all sheets are in order. */
    void frame();

    /** Lets go of what waits on disk, also where nothing was completed. */
    default void release() throws IOException {}
}
