package vn.chitieu.read.scan;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.scan.engine.Symbol;
import vn.chitieu.read.scan.line.InkWord;

/**
 * Puts what the engine read where its ink is. The engine sees no edges of letters, drops blanks beside capitals and
 * figures, and its places are off by up to a letter; where ink is parted is certain.
 *
 * <ol>
 *   <li>B1 Each gap that parts ink is the end of a word. Which letters it parts is what moves the engine's places and its
 *       ends of words least, over the whole line.
 *   <li>B2 A word that the engine ended where no ink is parted ends there all the same: white between words may be narrow.
 *   <li>B3 Between two digits a gap ends a word only if it is wide, or the engine says so: digits fill equal widths, narrow ones
 *       stand far apart.
 *   <li>B4 The letters between two gaps fill the ink between them, in the proportions that the engine gives.
 *   <li>B5 A point or comma at the end of a word whose last ink is a letter is not there; nor is a quotation mark or stroke
 *       at either end, or a point or comma at the beginning, which the engine makes of rests of lines.
 *   <li>B6 A word whose ink has letters and of which nothing was read stays to be read by itself.
 * </ol>
 */
final class WordPlaces {
    /** In blanks: what an end of a word costs that the engine did not say, or that has no gap. */
    private static final double NOT_SAID = 2.7;

    private static final double NOT_DRAWN = 1.8;
    /** The same: what a word costs of which the engine read nothing. */
    private static final double NOT_READ = 4;
    /** Rule B3, in blanks. */
    private static final double WIDE = 0.95;

    private static final String MARKS = ".,:;";
    private static final String STROKES = "\"'`“”‘’„_|~¬«»";

    private final List<Symbol> symbols;
    private final List<InkWord> ink;
    private final double blank;
    private final List<Symbol> placed = new ArrayList<>();
    private final List<InkWord> unread = new ArrayList<>();

    private WordPlaces(List<Symbol> symbols, List<InkWord> ink, double blank) {
        this.symbols = symbols;
        this.ink = ink;
        this.blank = blank;
    }

    /**
     * Places the symbols of a line.
     *
     * @param symbols what was read, from left to right; at least one
     * @param ink what is parted by white, from left to right, in the same pixels; at least one
     * @param blank usual white between the words of the page, in pixels
     */
    static WordPlaces of(List<Symbol> symbols, List<InkWord> ink, double blank) {
        WordPlaces places = new WordPlaces(symbols, ink, blank);
        places.place();
        return places;
    }

    /** The symbols at their places, words parted; empty if there is none but strokes. */
    List<Symbol> placed() {
        return placed;
    }

    /** Rule B6, from left to right. */
    List<InkWord> unread() {
        return unread;
    }

    private void place() {
        int[] ends = ends();
        int begin = 0;
        for (int i = 0; i < ink.size(); i++) {
            boolean parted = i > 0 && (isWide(i) || !isFigure(begin));
            boolean read = place(symbols.subList(begin, ends[i]), ink.get(i), parted);
            if (!read && ink.get(i).hasLetter()) {
                unread.add(ink.get(i)); // B6
            }
            begin = ends[i];
        }
    }

    private boolean isWide(int word) {
        return ink.get(word).left() - ink.get(word - 1).right() >= WIDE * blank;
    }

    /** Whether digits or what parts them stand on both sides of a border. */
    private boolean isFigure(int border) {
        return border > 0
                && border < symbols.size()
                && isOfFigure(symbols.get(border - 1))
                && isOfFigure(symbols.get(border));
    }

    private static boolean isOfFigure(Symbol symbol) {
        return symbol.isDigit() || symbol.text().equals(".") || symbol.text().equals(",");
    }

    /** Rules B1 and B2: for each word of ink the number of symbols up to its end. */
    private int[] ends() {
        int last = symbols.size();
        int gaps = ink.size() - 1;
        double[] costs = new double[last + 1];
        int[][] from = new int[gaps][];
        for (int k = 0; k <= last; k++) {
            costs[k] = k == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        for (int gap = 0; gap < gaps; gap++) {
            from[gap] = new int[last + 1];
            costs = next(gap, costs, from[gap]);
        }
        int[] ends = new int[ink.size()];
        ends[gaps] = last;
        int end = last;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k <= last; k++) {
            double cost = costs[k] + (k == last ? NOT_READ * blank : begin(k, gaps) + missed(k, last) + end(gaps));
            if (cost < least) {
                least = cost;
                end = k;
            }
        }
        for (int gap = gaps - 1; gap >= 0; gap--) {
            ends[gap] = end;
            end = from[gap][end];
        }
        return ends;
    }

    /**
     * The least costs of all gaps up to one, by the number of symbols before it.
     *
     * @param before the same up to the gap before
     * @param from set to the number of symbols before that one
     */
    private double[] next(int gap, double[] before, int[] from) {
        double[] costs = new double[before.length];
        int best = 0;
        for (int k = 0; k < costs.length; k++) {
            double distance = Math.abs(place(k) - ink.get(gap + 1).left()) + (isEnd(k) ? 0 : NOT_SAID * blank);
            double reached = k == 0 ? Double.POSITIVE_INFINITY : before[best] + begin(best, gap) + missed(best, k);
            double some = reached + (k + 1 == costs.length ? end(gap) : distance);
            double none = before[k] + NOT_READ * blank;
            costs[k] = Math.min(some, none);
            from[k] = none < some ? k : best;
            if (k == 0 || before[k] + begin(k, gap) <= reached) {
                best = k;
            }
        }
        return costs;
    }

    /** How far the first symbol moves if the first word read is this one; nothing if there were others before. */
    private double begin(int before, int word) {
        return before == 0 ? Math.abs(place(0) - ink.get(word).left()) : 0;
    }

    /** How far the last symbol moves if the last word read is this one. */
    private double end(int word) {
        return Math.abs(place(symbols.size()) - ink.get(word).right());
    }

    /** Cost of the ends of words between two borders that the engine saw and the ink does not have. */
    private double missed(int from, int to) {
        int count = 0;
        for (int k = from + 1; k < to; k++) {
            count += isEnd(k) ? 1 : 0;
        }
        return count * NOT_DRAWN * blank;
    }

    /** Whether the engine ended a word before a symbol. */
    private boolean isEnd(int symbol) {
        return symbol > 0 && symbol < symbols.size() && symbols.get(symbol).begins();
    }

    private double place(int symbol) {
        return symbol == symbols.size()
                ? symbols.get(symbol - 1).right()
                : symbols.get(symbol).left();
    }

    /** Rules B4 and B5; whether anything is left of the word. */
    private boolean place(List<Symbol> word, InkWord ink, boolean parted) {
        int begin = 0;
        int end = word.size();
        while (begin + 1 < end && isOneOf(STROKES + MARKS, word.get(begin))) {
            begin++;
        }
        while (begin < end
                && (isOneOf(STROKES, word.get(end - 1)) || (ink.endsInLetter() && isOneOf(MARKS, word.get(end - 1))))) {
            end--;
        }
        if (begin == end || (begin + 1 == end && isOneOf(STROKES, word.get(begin)))) {
            return false;
        }
        int first = word.get(begin).left();
        int last =
                word.subList(begin, end).stream().mapToInt(Symbol::right).max().orElse(first);
        double scale = (ink.right() - ink.left()) / (double) Math.max(1, last - first);
        int limit = ink.left();
        for (int i = begin; i < end; i++) {
            Symbol symbol = word.get(i);
            int left = Math.max(limit, (int) (ink.left() + scale * (symbol.left() - first)));
            int right = Math.max(left + 1, (int) (ink.left() + scale * (symbol.right() - first)));
            boolean begins =
                    symbol.begins() || (i == begin && (parted || word.get(0).begins()));
            placed.add(new Symbol(symbol.text(), left, right, symbol.confidence(), begins));
            limit = left + 1;
        }
        return true;
    }

    private static boolean isOneOf(String signs, Symbol symbol) {
        return signs.contains(symbol.text());
    }
}
