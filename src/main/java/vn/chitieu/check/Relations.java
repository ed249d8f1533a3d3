package vn.chitieu.check;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.indicator.Indicator;

/**
 * What other indicators are made of this one.
 *
 * @param numeratorOf rates it is the part of
 * @param denominatorOf rates it is the whole of
 * @param partOf totals that it adds up to with other parts
 * @param inside all that it is never larger than: totals, whether its parts exhaust them or not, and denominators
 */
record Relations(
        List<Indicator> numeratorOf, List<Indicator> denominatorOf, List<Indicator> partOf, List<Indicator> inside) {
    /** An indicator that nothing is made of, as far as seen. */
    static Relations none() {
        return new Relations(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
