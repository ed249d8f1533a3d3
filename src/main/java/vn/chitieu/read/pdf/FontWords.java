package vn.chitieu.read.pdf;

import java.util.Optional;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.text.repair.WordTally;
import vn.chitieu.text.repair.WrongLetters;

/**
 * The words that a font draws, until it is plain that its letters are right. Glyphs of a word follow each other on a line
 * without a gap.
 */
final class FontWords {
    private static final int MOST_WORDS = 20_000;
    /** Part of the font size that is left between words at least. */
    private static final float GAP = 0.15f;

    private static final float SAME_LINE = 0.3f;

    private final WordTally tally = new WordTally();
    private final StringBuilder word = new StringBuilder();
    private float right;
    private float baseline;
    private int words;
    private boolean settled;
    private boolean digits;

    /** Whether no more glyphs are wanted. */
    boolean isSettled() {
        return settled;
    }

    /** Takes the next glyph of the font. */
    void add(Glyph glyph) {
        boolean joins = Math.abs(glyph.baseline() - baseline) < SAME_LINE * glyph.size()
                && Math.abs(glyph.left() - right) < GAP * glyph.size();
        if (!joins) {
            end();
        }
        word.append(glyph.text());
        digits |= Character.isDigit(glyph.text().charAt(0));
        right = glyph.right();
        baseline = glyph.baseline();
    }

    private void end() {
        if (word.length() > 0 && !settled) {
            tally.add(word.toString());
            settled = ++words >= MOST_WORDS || tally.isRight();
        }
        word.setLength(0);
    }

    /** What is wrong with the letters of the font; empty if nothing is, or nothing tells. */
    Optional<WrongLetters> wrong() {
        end();
        return tally.isRight() ? Optional.empty() : tally.wrong();
    }

    /** Whether the font draws digits, and no words tell that its letters are right. */
    boolean isUntold() {
        return digits && !tally.isRight();
    }
}
