package vn.chitieu.read.pdf;

import java.io.ByteArrayInputStream;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.page.Area;
import vn.chitieu.read.page.Glyph;

/** The text matrices, and how strings become glyphs on the page (ISO 32000-1, 9.4). Lives for one page. */
final class TextPainter {
    private static final int INVISIBLE = 3;
    private static final int ONLY_CLIP = 7;
    private static final int ONLY_STROKE = 1;
    /** A glyph whose middle is cut off by less, in points, still counts as seen. */
    private static final double EDGE = 0.5;
    /** Middle of small letters above the baseline, in parts of the font size. */
    private static final double MIDDLE = 0.3;

    private final PageMarks marks;
    private Affine lineStart = Affine.IDENTITY;
    /** How far the text has moved on since the line's start, in text space. */
    private double moved;

    private boolean silent;
    private int askew;
    private int unknown;

    TextPainter(PageMarks marks) {
        this.marks = marks;
    }

    /** Number of glyphs left out because they run along no axis of the page. */
    int askew() {
        return askew;
    }

    /** Number of glyphs that nothing tells the letter of. */
    int unknown() {
        return unknown;
    }

    /** Whether strings only move on and show nothing. */
    void silence(boolean on) {
        silent = on;
    }

    void place(Affine matrix) {
        lineStart = matrix;
        moved = 0;
    }

    void nextLine(double x, double y) {
        place(lineStart.shifted(x, y));
    }

    /** Moves back by thousandths of the font size. */
    void kern(double thousandths, GraphicsState state) {
        moved -= thousandths / 1000 * state.fontSize * state.stretch;
    }

    /** Shows the codes of a string. */
    void show(byte[] bytes, int from, int to, GraphicsState state) throws UnreadableException {
        if (state.font.isEmpty()) {
            unknown += to - from;
            return;
        }
        TextFont font = state.font.get();
        Affine matrix = lineStart.then(state.matrix);
        Line line = new Line(matrix, font, state);
        int length = font.codeLength();
        if (length == 0) {
            ByteArrayInputStream string = new ByteArrayInputStream(bytes, from, to - from);
            while (string.available() > 0) {
                line.show(font.letter(font.code(string)), false);
            }
        } else if (length == 1) {
            for (int i = from; i < to; i++) {
                line.show(font.letter(bytes[i] & 0xFF), bytes[i] == ' ');
            }
        } else {
            for (int i = from; i + 1 < to; i += 2) {
                line.show(font.letter((bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF)), false);
            }
        }
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    /** One string under way; everything that its glyphs share is computed once. */
    private final class Line {
        private final TextFont font;
        private final Affine matrix;
        private final GraphicsState state;
        private final Quarter quarter;
        private final GlyphRun run;
        private final Ink ink;
        private final boolean hidden;
        private final boolean slanted;
        private final double unit;
        private final float size;
        private final float blank;

        Line(Affine matrix, TextFont font, GraphicsState state) {
            this.font = font;
            this.matrix = matrix;
            this.state = state;
            double sign = Math.signum(state.fontSize * state.stretch);
            this.quarter = Quarter.of(sign * matrix.a(), sign * matrix.b());
            this.slanted = Quarter.isAskew(matrix.a(), matrix.b());
            this.ink = state.textMode % 4 == ONLY_STROKE ? state.strokeInk() : state.fillInk();
            this.hidden = state.textMode == INVISIBLE || state.textMode == ONLY_CLIP || ink.isInvisible();
            this.run = (hidden ? marks.hidden() : marks.visible()).of(quarter);
            this.unit = state.fontSize * state.stretch;
            this.size = (float) (Math.abs(state.fontSize) * length(matrix.c(), matrix.d()));
            this.blank = (float) (Math.abs(font.blank() * unit) * length(matrix.a(), matrix.b()));
        }

        void show(Letter letter, boolean isSpaceCode) throws UnreadableException {
            double advance = letter.width() * unit;
            if (!silent) {
                paint(letter, advance);
            }
            moved += advance + (state.characterSpacing + (isSpaceCode ? state.wordSpacing : 0)) * state.stretch;
        }

        private void paint(Letter letter, double advance) throws UnreadableException {
            if (slanted) {
                askew += letter.isBlank() ? 0 : 1;
            } else if (letter.isBlank()) {
                blank(advance);
            } else {
                glyph(letter, advance);
            }
        }

        private void blank(double advance) {
            double x = matrix.x(moved, state.rise);
            double y = matrix.y(moved, state.rise);
            double endX = matrix.x(moved + advance, state.rise);
            double endY = matrix.y(moved + advance, state.rise);
            run.blank(readX(x, y), readX(endX, endY), readY(x, y), size);
        }

        private void glyph(Letter letter, double advance) throws UnreadableException {
            marks.countGlyph();
            double middleX = matrix.x(moved + advance / 2, state.rise + MIDDLE * state.fontSize);
            double middleY = matrix.y(moved + advance / 2, state.rise + MIDDLE * state.fontSize);
            if (!isPainted(middleX, middleY)) {
                return;
            }
            if (letter.text().equals(Letter.UNKNOWN)) {
                unknown++;
            }
            double x = matrix.x(moved, state.rise);
            double y = matrix.y(moved, state.rise);
            double endX = matrix.x(moved + advance, state.rise);
            double endY = matrix.y(moved + advance, state.rise);
            float left = (float) readX(x, y);
            float right = (float) readX(endX, endY);
            Glyph glyph = new Glyph(
                    letter.text(), Math.min(left, right), Math.max(left, right), (float) readY(x, y), size, blank);
            font.note(glyph);
            run.add(glyph);
        }

        /** Whether the middle of a glyph lies on the page, inside the clip and on another colour than its own. */
        private boolean isPainted(double x, double y) {
            Area clip = state.clip;
            boolean inside = x >= clip.left() - EDGE
                    && x <= clip.right() + EDGE
                    && y >= clip.top() - EDGE
                    && y <= clip.bottom() + EDGE;
            return inside && (hidden || !marks.hides(ink.onPaper(), x, y));
        }

        private double readX(double x, double y) {
            return quarter.x(x, y, marks.width(), marks.height());
        }

        private double readY(double x, double y) {
            return quarter.y(x, y, marks.width(), marks.height());
        }
    }
}
