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

    /**
     * The usual limits but for two that a person may set.
     *
     * @param pages {@code --max-pages}
     * @param rows {@code --max-rows}
     */
    public static Limits of(int pages, int rows) {
        return new Limits(pages, rows, DEFAULT.characters, DEFAULT.inflatedBytes);
    }

    /** What becomes of a document with more pages: {@code more than 2000 sheets (--max-pages)}. */
    public UnreadableException tooManyPages(String things) {
        return exceeded(pages, things + " (--max-pages)");
    }

    /** What becomes of a document with more rows: {@code more than 100000 lines (--max-rows)}. */
    public UnreadableException tooManyRows(String things) {
        return exceeded(rows, things + " (--max-rows)");
    }

    /** What becomes of a document that exceeds a limit: {@code more than 200000 rows}. */
    public static UnreadableException exceeded(long limit, String things) {
        return new UnreadableException(DocumentStatus.TOO_LARGE, "more than " + limit + " " + things);
    }
}
