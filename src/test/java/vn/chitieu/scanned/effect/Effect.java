package vn.chitieu.scanned.effect;

import java.util.Random;

/** One thing that befalls a page. The same page and the same chance give the same page. */
@FunctionalInterface
public interface Effect {
    /** The page afterwards; the page given may have been changed. */
    PagePixels on(PagePixels page, Random random);

    /** The effect on some pages only. */
    default Effect sometimes(double probability) {
        return (page, random) -> random.nextDouble() < probability ? on(page, random) : page;
    }
}
