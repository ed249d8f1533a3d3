package vn.chitieu.read.page;

import java.util.Arrays;
import java.util.List;
import vn.chitieu.text.Syllables;

/**
 * Where words end on a line. Gaps alone lie: they are narrow where a line is squeezed to fit and wide where letters are
 * spaced out, kerned, or borrowed from another font ({@code ĐIỀ U KHO ẢN}).
 *
 * <ol>
 *   <li>W1 A blank that was drawn ends a word, unless next to no gap is left of it.
 *   <li>W2 Another gap ends a word if it exceeds the line's usual gap between letters by part of a blank: by a small part
 *       where no blanks are drawn, by more than a whole one where they are.
 *   <li>W3 A gap near that limit ends no word if what stands before and behind it make one Vietnamese syllable together
 *       and are not two by themselves; a gap a little below it ends one if they are two and not one together.
 *   <li>W4 A gap about as wide as a blank before a bracket that opens ends a word, drawn or not.
 * </ol>
 */
final class WordBreaks {
    /** Gaps up to this part of the font size never end a word by themselves. */
    private static final float CLOSE = 0.09f;
    /** W1: parts of a blank that must be left for it to count at all, and to count for certain. */
    private static final float LEFT_OF_BLANK = 0.25f;

    private static final float MOST_OF_BLANK = 0.6f;
    /** W2, in parts of the font size. */
    private static final float LIMIT_WITHOUT_BLANKS = 0.15f;

    private static final float LIMIT_WITH_BLANKS = 0.3f;
    /** W3: how far from the limit a gap is doubtful, as factors of it. */
    private static final float DOUBTFUL_ABOVE = 1.5f;

    private static final float DOUBTFUL_BELOW = 0.6f;
    private static final float NEARLY = 0.9f;
    /** Syllables are shorter, in glyphs. */
    private static final int LONGEST = 8;

    private final List<Glyph> glyphs;
    private final float[] gaps;
    private final boolean[] breaks;

    WordBreaks(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.gaps = new float[glyphs.size()];
        this.breaks = new boolean[glyphs.size()];
        if (measure()) {
            decide();
        }
    }

    /** Whether a word ends before the glyph. */
    boolean isBefore(int index) {
        return breaks[index];
    }

    /** Points between a glyph and the one before it; negative if they overlap. */
    float gap(int index) {
        return gaps[index];
    }

    /** Settles what is clear; gives whether anything is doubtful. */
    private boolean measure() {
        boolean doubtful = false;
        for (int i = 1; i < gaps.length; i++) {
            Glyph glyph = glyphs.get(i);
            gaps[i] = glyph.left() - glyphs.get(i - 1).right();
            boolean clear = glyph.parted() ? gaps[i] >= MOST_OF_BLANK * glyph.blank() : gaps[i] <= CLOSE * glyph.size();
            breaks[i] = glyph.parted() && gaps[i] > LEFT_OF_BLANK * glyph.blank();
            doubtful |= !clear;
        }
        return doubtful;
    }

    private void decide() {
        boolean blanks = false;
        for (boolean each : breaks) {
            blanks |= each;
        }
        float usual = usual();
        float[] limits = new float[gaps.length];
        for (int i = 1; i < gaps.length; i++) {
            float size = Math.max(glyphs.get(i).size(), glyphs.get(i - 1).size());
            limits[i] = usual + size * (blanks ? LIMIT_WITH_BLANKS : LIMIT_WITHOUT_BLANKS);
            breaks[i] |= !glyphs.get(i).parted() && gaps[i] > limits[i];
        }
        for (int i = 1; i < gaps.length; i++) {
            if (isDoubtful(i, limits[i])) {
                breaks[i] = weigh(i);
            }
        }
    }

    private boolean isDoubtful(int index, float limit) {
        if (glyphs.get(index).parted()) {
            return gaps[index] < MOST_OF_BLANK * glyphs.get(index).blank();
        }
        return breaks[index] ? gaps[index] <= DOUBTFUL_ABOVE * limit : gaps[index] >= DOUBTFUL_BELOW * limit;
    }

    /** The usual gap between letters where no blank was drawn; 0 where too few tell. */
    private float usual() {
        float[] sorted = new float[gaps.length];
        int count = 0;
        for (int i = 1; i < gaps.length; i++) {
            if (!glyphs.get(i).parted()) {
                sorted[count++] = gaps[i];
            }
        }
        if (count < 3) {
            return 0;
        }
        Arrays.sort(sorted, 0, count);
        float median = sorted[count / 2];
        return median > CLOSE * glyphs.get(0).size() && isFigures() ? 0 : median;
    }

    /** Figures are set apart, but never spaced out. */
    private boolean isFigures() {
        int digits = 0;
        for (Glyph glyph : glyphs) {
            digits += Character.isDigit(glyph.text().charAt(0)) ? 1 : 0;
        }
        return 2 * digits > glyphs.size();
    }

    /** Rule W3. */
    private boolean weigh(int index) {
        Glyph glyph = glyphs.get(index);
        if (glyph.text().equals("(") && gaps[index] > NEARLY * glyph.blank()) {
            // Rule W4.
            return true;
        }
        String before = word(index, -1);
        String behind = word(index, 1);
        boolean one = Syllables.isSyllable(before + behind);
        boolean two = Syllables.isSyllable(before) && Syllables.isSyllable(behind);
        return one == two ? breaks[index] : two;
    }

    /** The letters between a gap and the next break before or behind it. */
    private String word(int index, int step) {
        StringBuilder word = new StringBuilder();
        int at = step > 0 ? index : index - 1;
        while (at >= 0 && at < gaps.length && word.length() < LONGEST) {
            String text = glyphs.get(at).text();
            if (!Character.isLetter(text.codePointAt(0))) {
                break;
            }
            word.insert(step > 0 ? word.length() : 0, text);
            int next = step > 0 ? at + 1 : at;
            if (next >= gaps.length || breaks[next]) {
                break;
            }
            at += step;
        }
        return word.toString();
    }
}
