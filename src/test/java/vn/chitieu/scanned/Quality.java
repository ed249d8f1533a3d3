package vn.chitieu.scanned;

import java.util.List;
import java.util.Random;
import vn.chitieu.scanned.effect.Effect;
import vn.chitieu.scanned.effect.Feed;
import vn.chitieu.scanned.effect.Grain;
import vn.chitieu.scanned.effect.Light;
import vn.chitieu.scanned.effect.Marks;
import vn.chitieu.scanned.effect.PagePixels;
import vn.chitieu.scanned.effect.Sheetwear;

/** How good a scan is: resolution, what befell the page, how it is kept. */
public enum Quality {
    /** A new scanner, a fresh print. */
    CLEAN_300(
            "clean 300",
            300,
            88,
            List.of(Grain.blur(0.5), Feed.skewUpTo(0.2), Grain.grey().sometimes(0.5), Grain.noise(2))),

    /** What most offices send. */
    NOISY_200(
            "200 with noise and 1° skew",
            200,
            72,
            List.of(Grain.blur(0.5), Feed.skew(1), Grain.grey().sometimes(0.7), Grain.specks(60), Grain.noise(10))),

    /** Scanned for the screen. */
    COARSE_150(
            "150",
            150,
            75,
            List.of(Grain.blur(0.45), Feed.skewUpTo(0.6), Grain.grey().sometimes(0.7), Grain.noise(4))),

    /** Stamped, signed and written on after it was printed. */
    STAMPED_300(
            "300 stamped and signed",
            300,
            80,
            List.of(
                    Marks.roundStamp(),
                    Marks.receivedStamp().sometimes(0.5),
                    Marks.signature().sometimes(0.5),
                    Marks.marginNotes().sometimes(0.6),
                    Grain.blur(0.6),
                    Feed.skewUpTo(0.8),
                    Grain.noise(3))),

    /** Black and white alone, as copiers mail it. */
    BILEVEL_300(
            "300 bilevel",
            300,
            0,
            List.of(
                    Marks.roundStamp().sometimes(0.2),
                    Grain.blur(0.7),
                    Feed.skewUpTo(1),
                    Grain.specks(250),
                    Grain.noise(12),
                    Grain.bilevel(195))),

    /** Pages put in the wrong way round. */
    TURNED_300(
            "300 upside down or sideways",
            300,
            80,
            List.of(
                    Grain.blur(0.5),
                    Feed.skewUpTo(1),
                    Grain.noise(4),
                    Feed.turned().sometimes(0.75))),

    /** Years in a binder. */
    WORN_200(
            "200 worn, 3° skew",
            200,
            55,
            List.of(
                    Sheetwear.shineThrough().sometimes(0.6),
                    Sheetwear.yellow(),
                    Sheetwear.punchedHoles(),
                    Marks.roundStamp().sometimes(0.3),
                    Grain.blur(0.6),
                    Feed.skewUpTo(3),
                    Feed.blackEdges(),
                    Light.uneven(),
                    Grain.noise(6))),

    /** A copy of a copy, sent by telefax. */
    COPIED_200(
            "200 copied bilevel, broken lines",
            200,
            0,
            List.of(
                    Sheetwear.brokenLines(),
                    Sheetwear.fadingToner(),
                    Feed.warped(1),
                    Grain.blur(0.6),
                    Feed.skewUpTo(1.5),
                    Feed.blackEdges().sometimes(0.5),
                    Grain.specks(200),
                    Grain.noise(12),
                    Grain.bilevel(200),
                    Grain.saltAndPepper(0.0008))),

    /** Held flat by hand under a camera. */
    SHADED_250(
            "250 photographed, shadows",
            250,
            45,
            List.of(Feed.warped(2), Grain.blur(0.9), Feed.skewUpTo(2), Light.uneven(), Light.shadow(), Grain.noise(6)));

    private final String title;
    private final int dpi;
    private final int jpeg;

    @SuppressWarnings("ImmutableEnumChecker") // effects keep nothing
    private final List<Effect> effects;

    Quality(String title, int dpi, int jpeg, List<Effect> effects) {
        this.title = title;
        this.dpi = dpi;
        this.jpeg = jpeg;
        this.effects = effects;
    }

    /** Pixels per inch. */
    int dpi() {
        return dpi;
    }

    /** Quality of JPEG, 1 to 100; 0 where pixels are black or white. */
    int jpeg() {
        return jpeg;
    }

    /** Whether pixels are black or white. */
    boolean isBilevel() {
        return jpeg == 0;
    }

    /** The page after everything that befalls pages of this quality. */
    PagePixels worn(PagePixels page, long seed) {
        Random random = new Random(seed * 6364136223846793005L + title.hashCode());
        PagePixels worn = page;
        for (Effect effect : effects) {
            worn = effect.on(worn, random);
        }
        return worn;
    }

    @Override
    public String toString() {
        return title;
    }
}
