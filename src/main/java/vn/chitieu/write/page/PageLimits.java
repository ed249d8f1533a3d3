package vn.chitieu.write.page;

/**
 * How much one page holds, however many documents there are. What is left out is counted on the page.
 *
 * @param rows rows of tables
 * @param findings contradictions
 * @param documents documents that are listed; those of rows and contradictions always are
 * @param pictureBytes pictures, in bytes of their files
 */
public record PageLimits(int rows, int findings, int documents, long pictureBytes) {
    /** What browsers open without a wait worth mentioning. */
    public static final PageLimits DEFAULT = new PageLimits(40_000, 5_000, 20_000, 20L << 20);

    /** The same with another limit for pictures. */
    public PageLimits withPictures(long bytes) {
        return new PageLimits(rows, findings, documents, bytes);
    }
}
