package vn.chitieu.write.result;

import java.util.List;
import vn.chitieu.indicator.Catalogue;

/** The results that list something of each document, all of them. */
public final class Listings {
    private Listings() {}

    /**
     * In the order in which a person opens them.
     *
     * @param catalogue the catalogue that the extractions are made with
     */
    public static List<Listing> all(Catalogue catalogue) {
        IndicatorNames names = new IndicatorNames(catalogue);
        return List.of(
                new ObservationListing(names),
                new UnmatchedListing(),
                new DocumentListing(),
                new BlankListing(names),
                new SummaryListing(names, catalogue),
                new CheckListing(catalogue));
    }
}
