package vn.chitieu.read.scan;

import java.util.List;
import java.util.Optional;
import vn.chitieu.read.page.PageContent;

/**
 * What was recognised on a page.
 *
 * @param content its letters and rulings, on the upright page
 * @param doubts words that may be others
 * @param warning what is missing from the page, for a person; empty if nothing is
 */
public record ScannedPage(PageContent content, List<Doubt> doubts, Optional<String> warning) {
    /** Copies the doubts. */
    public ScannedPage {
        doubts = List.copyOf(doubts);
    }

    /** What a person is told of a document with such pages: {@code 2 pages recognised from pictures}. */
    public static String notice(int pages) {
        return pages + (pages == 1 ? " page" : " pages") + " recognised from pictures";
    }
}
