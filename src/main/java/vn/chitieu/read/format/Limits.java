package vn.chitieu.read.format;

import vn.chitieu.observation.DocumentStatus;

/**
 * How large a document may become in memory. Reports have some thousand rows and some hundred thousand characters; what
 * goes beyond these limits is a bomb or no report, and is given up as {@code too_large} at once.
 *
 * @param pages pages, or sheets of a workbook
 * @param rows table rows and paragraphs together
 * @param characters characters of all texts together
 * @param inflatedBytes bytes of one part of the file once unpacked
 */
public record Limits(int pages, int rows, long characters, long inflatedBytes) {
    /** What an unusually large archive document stays far below. */
    public static final Limits DEFAULT = new Limits(5_000, 200_000, 20_000_000, 256L << 20);

    /** What becomes of a document that exceeds a limit: {@code more than 200000 rows}. */
    public static UnreadableException exceeded(long limit, String things) {
        return new UnreadableException(DocumentStatus.TOO_LARGE, "more than " + limit + " " + things);
    }
}
