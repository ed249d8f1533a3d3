package vn.chitieu.read.scan;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.Area;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.read.scan.engine.Engine;
import vn.chitieu.read.scan.engine.LineReading;
import vn.chitieu.read.scan.engine.Symbol;
import vn.chitieu.read.scan.line.LineImage;
import vn.chitieu.read.scan.line.PagePrint;
import vn.chitieu.read.scan.line.PrintLine;

/** Reads the lines of one page: letters with their places, and doubts. */
final class LineReader {
    /** Ink that nothing reads; never the same as no ink. */
    static final String UNREAD = "\uFFFD";

    /** Of the usual height of small letters: a font's size. */
    private static final double FONT_SIZE = 2.1;
    /** Of a font's size: what a gap between words is at least. */
    private static final float BLANK = 0.2f;

    private final Engine engine;
    private final PagePrint print;
    private final int page;
    private final double points;
    private final float size;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /**
     * A reader for a page.
     *
     * @param page its number, from 1
     * @param points points to the pixel
     */
    LineReader(Engine engine, PagePrint print, int page, double points) {
        this.engine = engine;
        this.print = print;
        this.page = page;
        this.points = points;
        this.size = (float) (FONT_SIZE * print.body() * points);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    void read(PrintLine line) {
        LineImage image = print.image(line);
        LineReading reading = engine.text(image.grey(), image.width());
        if (reading.symbols().isEmpty()) {
            giveUp(line);
        } else {
            add(line, reading.symbols(), image.left());
        }
    }

    /** Leaves a line unread, but not unseen. */
    void giveUp(PrintLine line) {
        glyphs.add(glyph(line, UNREAD, line.box().left(), line.box().right()));
        doubts.add(new Doubt(page, area(line), UNREAD, "?"));
    }

    /** Letters are passed on in the order in which they were read: their places are put into that order. */
    private void add(PrintLine line, List<Symbol> symbols, int left) {
        int[] lefts = lefts(symbols);
        for (int i = 0; i < symbols.size(); i++) {
            Symbol symbol = symbols.get(i);
            boolean last = i + 1 == symbols.size() || symbols.get(i + 1).begins();
            int right = last ? Math.max(lefts[i] + 1, symbol.right()) : lefts[i + 1];
            right = i + 1 < symbols.size() ? Math.min(right, lefts[i + 1]) : right;
            Glyph glyph = glyph(line, symbol.text(), left + lefts[i], left + right);
            glyphs.add(symbol.begins() && i > 0 ? glyph.afterBlank() : glyph);
        }
    }

    private static int[] lefts(List<Symbol> symbols) {
        int[] lefts = new int[symbols.size()];
        int limit = Integer.MAX_VALUE;
        for (int i = lefts.length - 1; i >= 0; i--) {
            lefts[i] = Math.min(symbols.get(i).left(), limit);
            limit = lefts[i] - 1;
        }
        return lefts;
    }

    private Glyph glyph(PrintLine line, String text, int left, int right) {
        return new Glyph(
                text,
                (float) (left * points),
                (float) (right * points),
                (float) (line.baseline() * points),
                size,
                BLANK * size);
    }

    private Area area(PrintLine line) {
        return new Area(
                line.box().left() * points,
                line.box().top() * points,
                line.box().right() * points,
                line.box().bottom() * points);
    }
}
