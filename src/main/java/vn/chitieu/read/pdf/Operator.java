package vn.chitieu.read.pdf;

/** Codes of the operators of content streams: their up to three characters, the first in the lowest byte. */
final class Operator {
    static final int SAVE = 'q';
    static final int RESTORE = 'Q';
    static final int CONCATENATE = 'c' | 'm' << 8;
    static final int LINE_WIDTH = 'w';
    static final int LINE_CAP = 'J';
    static final int STATE = 'g' | 's' << 8;
    static final int XOBJECT = 'D' | 'o' << 8;
    static final int INLINE_IMAGE = 'E' | 'I' << 8;
    static final int INLINE_IMAGE_DATA = 'I' | 'D' << 8;

    static final int BEGIN_MARKED = 'B' | 'M' << 8 | 'C' << 16;
    static final int BEGIN_MARKED_WITH = 'B' | 'D' << 8 | 'C' << 16;
    static final int END_MARKED = 'E' | 'M' << 8 | 'C' << 16;

    static final int FILL_GRAY = 'g';
    static final int STROKE_GRAY = 'G';
    static final int FILL_RGB = 'r' | 'g' << 8;
    static final int STROKE_RGB = 'R' | 'G' << 8;
    static final int FILL_CMYK = 'k';
    static final int STROKE_CMYK = 'K';
    static final int FILL_SPACE = 'c' | 's' << 8;
    static final int STROKE_SPACE = 'C' | 'S' << 8;
    static final int FILL_COLOUR = 's' | 'c' << 8;
    static final int STROKE_COLOUR = 'S' | 'C' << 8;
    static final int FILL_COLOUR_OR_PATTERN = 's' | 'c' << 8 | 'n' << 16;
    static final int STROKE_COLOUR_OR_PATTERN = 'S' | 'C' << 8 | 'N' << 16;

    static final int MOVE = 'm';
    static final int LINE = 'l';
    static final int CURVE = 'c';
    static final int CURVE_FROM_HERE = 'v';
    static final int CURVE_TO_END = 'y';
    static final int CLOSE = 'h';
    static final int RECTANGLE = 'r' | 'e' << 8;
    static final int STROKE = 'S';
    static final int CLOSE_STROKE = 's';
    static final int FILL = 'f';
    static final int FILL_OLD = 'F';
    static final int FILL_EVEN_ODD = 'f' | '*' << 8;
    static final int FILL_STROKE = 'B';
    static final int FILL_STROKE_EVEN_ODD = 'B' | '*' << 8;
    static final int CLOSE_FILL_STROKE = 'b';
    static final int CLOSE_FILL_STROKE_EVEN_ODD = 'b' | '*' << 8;
    static final int NO_PAINT = 'n';
    static final int CLIP = 'W';
    static final int CLIP_EVEN_ODD = 'W' | '*' << 8;

    static final int BEGIN_TEXT = 'B' | 'T' << 8;
    static final int FONT = 'T' | 'f' << 8;
    static final int CHARACTER_SPACING = 'T' | 'c' << 8;
    static final int WORD_SPACING = 'T' | 'w' << 8;
    static final int STRETCH = 'T' | 'z' << 8;
    static final int LEADING = 'T' | 'L' << 8;
    static final int RISE = 'T' | 's' << 8;
    static final int TEXT_MODE = 'T' | 'r' << 8;
    static final int MOVE_TEXT = 'T' | 'd' << 8;
    static final int MOVE_TEXT_LEADING = 'T' | 'D' << 8;
    static final int TEXT_MATRIX = 'T' | 'm' << 8;
    static final int NEXT_LINE = 'T' | '*' << 8;
    static final int SHOW = 'T' | 'j' << 8;
    static final int SHOW_SPACED = 'T' | 'J' << 8;
    static final int NEXT_LINE_SHOW = '\'';
    static final int NEXT_LINE_SHOW_SPACED = '"';

    private Operator() {}
}
