package vn.chitieu.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chitieu.read.page.Area;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.read.scan.engine.Engine;
import vn.chitieu.read.scan.engine.LineReading;
import vn.chitieu.read.scan.engine.Symbol;
import vn.chitieu.read.scan.figure.FigureReader;
import vn.chitieu.read.scan.figure.FigureReading;
import vn.chitieu.read.scan.image.PixelBox;
import vn.chitieu.read.scan.line.Filler;
import vn.chitieu.read.scan.line.InkWord;
import vn.chitieu.read.scan.line.LineImage;
import vn.chitieu.read.scan.line.PageColumns;
import vn.chitieu.read.scan.line.PagePrint;
import vn.chitieu.read.scan.line.PrintLine;
import vn.chitieu.read.scan.line.WordGaps;

/** Reads the lines of one page: letters with their places, and doubts. */
final class LineReader {
    /** Ink that nothing reads; never the same as no ink. */
    static final String UNREAD = "\uFFFD";

    /** Of the usual height of small letters: what no figure is longer than. */
    private static final double LONGEST_FIGURE = 16;

    /** More white around figures, of the usual height of small letters. */
    private static final List<Double> WHITE = List.of(0.0, 0.125, 0.25);

    private static final FigureReader FIGURES = new FigureReader();

    /** Of the usual white between words: more than that is no blank, whatever the letters beside it leave. */
    private static final double BLANK = 1.9;

    private final Engine engine;
    private final PagePrint print;
    private final int page;
    private final double points;
    private final float size;
    private final WordGaps gaps;
    private final PageColumns columns;
    private final float blank;
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
        this.size = (float) (print.fontSize() * points);
        this.gaps = print.gaps();
        this.columns = print.columns();
        this.blank = (float) (gaps.usual() * points);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    void read(PrintLine line) {
        Optional<String> filler = Filler.of(line, print.body());
        if (filler.isPresent()) {
            add(line, Opinion.certain(filler.get()));
        } else {
            readPrint(line, print.image(line));
        }
    }

    private void readPrint(PrintLine line, LineImage image) {
        LineReading reading = engine.text(image.grey(), image.width());
        Optional<FigureReading> figure =
                isShort(line) ? FIGURES.read(image.grey(), image.width(), print.body()) : Optional.empty();
        if (figure.isPresent()) {
            add(line, Opinion.of(reading.text(), figure.get(), again(image)));
        } else if (reading.symbols().isEmpty()) {
            giveUp(line);
        } else {
            addWords(line, image, reading.symbols());
        }
    }

    private boolean isShort(PrintLine line) {
        return line.box().width() < LONGEST_FIGURE * print.body();
    }

    /** Ways to read an image as a figure: with more and more white around it the engine sees other things. */
    private List<Supplier<String>> again(LineImage image) {
        return WHITE.stream()
                .<Supplier<String>>map(white -> () -> figures(image.padded((int) Math.round(white * print.body()))))
                .toList();
    }

    private String figures(LineImage image) {
        return engine.figures(image.grey(), image.width()).text();
    }

    /** A line that is one figure. */
    private void add(PrintLine line, Opinion opinion) {
        addDoubt(opinion, area(line.box()));
        String text = opinion.text();
        double step = line.box().width() / (double) text.length();
        for (int i = 0; i < text.length(); i++) {
            int left = (int) (line.box().left() + i * step);
            int right = (int) (line.box().left() + (i + 1) * step);
            glyphs.add(glyph(line, text.substring(i, i + 1), left, right));
        }
    }

    private void addDoubt(Opinion opinion, Area where) {
        opinion.other().ifPresent(other -> doubts.add(new Doubt(page, where, opinion.text(), other)));
    }

    /** A line of words; those with digits are looked at twice. */
    private void addWords(PrintLine line, LineImage image, List<Symbol> read) {
        List<InkWord> ink = InkWord.of(line, gaps.limit(), print.body()).stream()
                .map(word -> word.from(image.left()))
                .toList();
        WordPlaces places = WordPlaces.of(read, ink, gaps.usual());
        List<Symbol> symbols = places.placed();
        if (symbols.isEmpty()) {
            giveUp(line);
            return;
        }
        places.unread().forEach(word -> readAlone(word, line, image));
        add(line, symbols, image.left());
        int begin = 0;
        for (int i = 1; i <= symbols.size(); i++) {
            if (i == symbols.size() || symbols.get(i).begins()) {
                check(line, image, symbols.subList(begin, i), begin == 0 && i == symbols.size());
                begin = i;
            }
        }
    }

    /** A word of a line that the engine has passed over. */
    private void readAlone(InkWord word, PrintLine line, LineImage image) {
        PrintLine part = line.between(image.left() + word.left(), image.left() + word.right());
        int first = glyphs.size();
        readPrint(part, around(word.left(), word.right(), image));
        glyphs.set(first, glyphs.get(first).afterBlank());
    }

    private LineImage around(int left, int right, LineImage image) {
        return image.part(left, right, (int) Math.round(print.body() / 3));
    }

    private void check(PrintLine line, LineImage image, List<Symbol> word, boolean alone) {
        String text = new LineReading(word).text();
        if (text.chars().noneMatch(Character::isDigit)) {
            return;
        }
        int left = word.get(0).left();
        int right = word.get(word.size() - 1).right();
        LineImage part = around(left, right, image);
        Optional<FigureReading> shapes = FIGURES.read(part.grey(), part.width(), print.body());
        Opinion opinion = shapes.isPresent()
                ? Opinion.of(text, shapes.get(), again(part))
                : Opinion.withoutShapes(text, figures(part), alone && Opinion.isFigure(text));
        PixelBox box = new PixelBox(
                image.left() + left,
                line.box().top(),
                image.left() + right,
                line.box().bottom());
        opinion.against(text).ifPresent(other -> doubts.add(new Doubt(page, area(box), text, other)));
    }

    /** Leaves a line unread, but not unseen. */
    void giveUp(PrintLine line) {
        glyphs.add(glyph(line, UNREAD, line.box().left(), line.box().right()));
        doubts.add(new Doubt(page, area(line.box()), UNREAD, "?"));
    }

    private void add(PrintLine line, List<Symbol> symbols, int left) {
        for (int i = 0; i < symbols.size(); i++) {
            Symbol symbol = symbols.get(i);
            boolean last = i + 1 == symbols.size() || symbols.get(i + 1).begins();
            int right = last ? end(symbols, i) : symbols.get(i + 1).left();
            Glyph glyph = glyph(line, symbol.text(), left + symbol.left(), left + right);
            glyphs.add(symbol.begins() && i > 0 ? glyph.afterBlank() : glyph);
        }
    }

    /** Where the next word would begin without the blank: white between words varies with their letters. */
    private int end(List<Symbol> symbols, int index) {
        Symbol symbol = symbols.get(index);
        if (index + 1 == symbols.size()) {
            return symbol.right();
        }
        int next = symbols.get(index + 1).left();
        boolean blank = next - symbol.right() <= BLANK * gaps.usual();
        return blank ? Math.max(symbol.right(), next - (int) Math.round(gaps.usual())) : symbol.right();
    }

    private Glyph glyph(PrintLine line, String text, int left, int right) {
        double shift = columns.shift(line.baseline());
        return new Glyph(
                text,
                (float) ((left - shift) * points),
                (float) ((right - shift) * points),
                (float) (line.baseline() * points),
                size,
                blank);
    }

    private Area area(PixelBox box) {
        double shift = columns.shift(box.bottom());
        return new Area(
                (box.left() - shift) * points,
                box.top() * points,
                (box.right() - shift) * points,
                box.bottom() * points);
    }
}
