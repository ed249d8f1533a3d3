package vn.chitieu.read.pdf;

import java.util.BitSet;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.read.page.PageContent;
import vn.chitieu.read.page.PageWords;

/**
 * Whether the text that comes with a page is the text that one sees on it; if not, the page has to be read from its
 * pixels. Only pages under a large image are asked more than how many letters they have.
 *
 * <ol>
 *   <li>R1 A page on which something is painted, but no letter, has no text.
 *   <li>R2 The few letters on a page that an image covers are a stamp of a signature.
 *   <li>R3 Letters that stand in a small part of a page that an image covers are not its text: a head, a stamp.
 *   <li>R4 Under an image, words that are no Vietnamese syllables were recognised badly.
 *   <li>R5 Letters that nobody can tell are no text.
 * </ol>
 */
final class PageRouting {
    /** Part of a page that the image of a scan covers at least. */
    private static final double SCANNED = 0.5;
    /** A stamp of a signature has fewer letters, a page of a report more. */
    private static final int FEW_GLYPHS = 250;

    private static final int BANDS = 40;
    private static final double FEW_BANDS = 0.25;

    private PageRouting() {}

    /** Whether an image covers the page and hardly any text comes with it. */
    static boolean isScan(PageContent page) {
        return page.imageShare() >= SCANNED && page.glyphs().size() < FEW_GLYPHS;
    }

    /**
     * Whether the page must be read from its pixels.
     *
     * @param painted whether anything was painted on it
     * @param unknown number of its glyphs that nothing tells the letter of
     */
    static boolean needsPixels(PageContent page, boolean painted, int unknown) {
        if (page.glyphs().isEmpty()) {
            return painted; // R1
        }
        return isScan(page) // R2
                || unknown > page.glyphs().size() / 2 // R5
                || (page.imageShare() >= SCANNED && (coversLittle(page) || PageWords.areImplausible(page.glyphs())));
    }

    /** Rule R3. */
    private static boolean coversLittle(PageContent page) {
        BitSet bands = new BitSet(BANDS);
        for (Glyph glyph : page.glyphs()) {
            int band = (int) (glyph.baseline() / page.height() * BANDS);
            bands.set(Math.max(0, Math.min(BANDS - 1, band)));
        }
        return bands.cardinality() < FEW_BANDS * BANDS;
    }
}
