package vn.chitieu.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.Glyph;

/**
 * Letters that are drawn without their marks get them back.
 *
 * <ol>
 *   <li>K1 A mark is a glyph of combining characters, or a spacing accent ({@code ´ ` ˆ ˜ ˘}) that is drawn over a letter.
 *   <li>K2 It belongs to the letter drawn right before or right after it, whichever it lies over; to the one before if
 *       it lies between both, as marks without width do.
 *   <li>K3 If it lies over neither, it belongs to the nearest letter that it lies over.
 *   <li>K4 The letter's own marks come first, its tone last, whatever was drawn first.
 * </ol>
 */
final class SplitMarks {
    private static final String ACCENTS = "`´ˆ˜˘ˋˊ";
    private static final String COMBINING = "\u0300\u0301\u0302\u0303\u0306\u0300\u0301";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final char FIRST_COMBINING = 0x300;
    private static final float SAME_LINE = 0.6f;
    private static final float TOUCHING = 0.12f;

    private final List<Glyph> glyphs;

    private SplitMarks(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** The glyphs, in the order in which they were drawn, marks joined to their letters. */
    static List<Glyph> joined(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (isMark(glyph.text())) {
                return new SplitMarks(new ArrayList<>(glyphs)).join();
            }
        }
        return glyphs;
    }

    private static boolean isMark(String text) {
        char first = text.charAt(0);
        return first < FIRST_COMBINING ? isAccent(text) : isCombining(text);
    }

    private static boolean isCombining(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAccent(String text) {
        return text.length() == 1 && ACCENTS.indexOf(text.charAt(0)) >= 0;
    }

    private List<Glyph> join() {
        boolean[] used = new boolean[glyphs.size()];
        for (int i = 0; i < glyphs.size(); i++) {
            if (isMark(glyphs.get(i).text())) {
                int letter = letter(i);
                if (letter >= 0) {
                    glyphs.set(letter, with(glyphs.get(letter), glyphs.get(i)));
                    used[i] = true;
                }
            }
        }
        List<Glyph> joined = new ArrayList<>(glyphs.size());
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                joined.add(glyphs.get(i));
            }
        }
        return joined;
    }

    /** Rules K2 and K3: the index of the letter, or -1. */
    private int letter(int mark) {
        int before = mark - 1;
        while (before >= 0 && isMark(glyphs.get(before).text())) {
            before--;
        }
        int after = mark + 1;
        while (after < glyphs.size() && isMark(glyphs.get(after).text())) {
            after++;
        }
        boolean overBefore = before >= 0 && isOver(mark, before, 0);
        boolean overAfter = after < glyphs.size() && isOver(mark, after, TOUCHING);
        if (overBefore && overAfter && width(mark) > 0) {
            return distance(mark, after) < distance(mark, before) ? after : before;
        }
        return overBefore ? before : overAfter ? after : nearest(mark);
    }

    private int nearest(int mark) {
        int nearest = -1;
        for (int i = 0; i < glyphs.size(); i++) {
            if (!isMark(glyphs.get(i).text())
                    && isOver(mark, i, TOUCHING)
                    && (nearest < 0 || distance(mark, i) < distance(mark, nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }

    /**
     * Whether a mark lies over a letter. Marks without width stand at the letter's end; an accent that takes room of its
     * own must lie over the letter with its middle.
     *
     * @param before how far before the letter a mark may stand, in parts of the font size
     */
    private boolean isOver(int mark, int letter, float before) {
        Glyph one = glyphs.get(mark);
        Glyph other = glyphs.get(letter);
        int last = other.text().codePointBefore(other.text().length());
        if (!Character.isLetter(last) && Character.getType(last) != Character.NON_SPACING_MARK) {
            return false;
        }
        boolean accent = isAccent(one.text());
        float middle = (one.left() + one.right()) / 2;
        return Math.abs(one.baseline() - other.baseline()) <= SAME_LINE * other.size()
                && middle >= other.left() - (accent ? -TOUCHING : before) * other.size()
                && middle <= other.right() + (accent ? -TOUCHING : TOUCHING) * other.size();
    }

    private float distance(int mark, int letter) {
        Glyph one = glyphs.get(mark);
        Glyph other = glyphs.get(letter);
        return Math.abs((one.left() + one.right()) / 2 - (other.left() + other.right()) / 2);
    }

    private float width(int index) {
        return glyphs.get(index).right() - glyphs.get(index).left();
    }

    /** Rule K4. */
    private static Glyph with(Glyph letter, Glyph mark) {
        int accent = isAccent(mark.text()) ? ACCENTS.indexOf(mark.text()) : -1;
        String combining = accent < 0 ? mark.text() : COMBINING.substring(accent, accent + 1);
        String decomposed = Normalizer.normalize(letter.text() + combining, Normalizer.Form.NFD);
        int last = decomposed.length() - 1;
        while (last > 0 && Character.getType(decomposed.charAt(last)) == Character.NON_SPACING_MARK) {
            last--;
        }
        StringBuilder tones = new StringBuilder();
        StringBuilder others = new StringBuilder(decomposed.substring(0, last));
        for (int i = last; i < decomposed.length(); i++) {
            char each = decomposed.charAt(i);
            (TONES.indexOf(each) >= 0 ? tones : others).append(each);
        }
        String text = Normalizer.normalize(others.append(tones), Normalizer.Form.NFC);
        return new Glyph(
                text, letter.left(), letter.right(), letter.baseline(), letter.size(), letter.blank(), letter.parted());
    }
}
