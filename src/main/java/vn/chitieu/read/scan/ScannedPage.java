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
}
