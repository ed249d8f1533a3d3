package vn.chitieu.read.scan.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Ink of a line between two gaps as wide as a blank: a word, or a part of one that is printed apart.
 *
 * @param left its first column, in pixels
 * @param right the first column beyond it
 * @param endsInLetter whether its last ink is as high as a letter: it ends with no point and no comma
 * @param hasLetter whether any of its ink has the size of a letter or digit: it is no dirt and no rest of a line
 */
public record InkWord(int left, int right, boolean endsInLetter, boolean hasLetter) {
    /** In usual heights of small letters: how high ink of letters is, and how wide at least. */
    private static final double LETTER = 0.6;

    private static final double HIGHEST = 2.5;
    private static final double NARROWEST = 0.2;

    /** The same ink in an image that begins some columns farther right. */
    public InkWord from(int column) {
        return new InkWord(left - column, right - column, endsInLetter, hasLetter);
    }

    /**
     * The words of a line, from left to right; at least one.
     *
     * @param gap pixels without ink that part two words
     * @param body usual height of small letters, in pixels
     */
    public static List<InkWord> of(PrintLine line, double gap, double body) {
        List<InkWord> words = new ArrayList<>();
        for (Piece piece : line.pieces()) {
            int left = piece.box().left();
            int right = piece.box().right();
            boolean letter = piece.height() >= LETTER * body;
            boolean sized = letter && piece.height() <= HIGHEST * body && piece.width() >= NARROWEST * body;
            InkWord last = words.isEmpty() ? null : words.get(words.size() - 1);
            if (last == null || left - last.right() >= gap) {
                words.add(new InkWord(left, right, letter, sized));
            } else {
                boolean inside = right <= last.right();
                words.set(
                        words.size() - 1,
                        new InkWord(
                                last.left(),
                                inside ? last.right() : right,
                                inside ? last.endsInLetter() : letter,
                                last.hasLetter() || sized));
            }
        }
        return words;
    }
}
