package vn.chitieu.read.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.text.Syllables;

/** What the words of a page tell of how well it was recognised. */
public final class PageWords {
    private static final double IMPLAUSIBLE = 0.5;
    private static final int FEWEST_WORDS = 20;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    private PageWords() {}

    /** Whether most of the words are no Vietnamese syllables; never if there are only a few. */
    public static boolean areImplausible(List<Glyph> glyphs) {
        int words = 0;
        int syllables = 0;
        for (GlyphLine line : GlyphLine.of(glyphs)) {
            Matcher word = WORD.matcher(line.text(Float.POSITIVE_INFINITY));
            while (word.find()) {
                words++;
                syllables += Syllables.isSyllable(word.group()) ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && syllables < IMPLAUSIBLE * words;
    }
}
