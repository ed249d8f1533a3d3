package vn.chitieu.read.scan.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide white must be on a page to part words, and how wide it usually is there. White between letters and white between
 * words make two groups, the limit lies halfway between their means (Ridler and Calvard 1978); faint print stands farther
 * apart than bold print.
 *
 * @param limit pixels from which white parts two words
 * @param usual usual white between two words, in pixels
 */
public record WordGaps(double limit, double usual) {
    /** In usual heights of small letters: the first limit, what it cannot leave, what is no blank any more. */
    private static final double FIRST = 0.4;

    private static final double LEAST = 0.27;
    private static final double MOST = 0.6;
    private static final double WIDEST = 1.2;
    /** Usual white where too little of it is on the page. */
    private static final double USUAL = 0.55;

    private static final int FEWEST = 20;
    private static final int STEPS = 10;

    /** The gaps of a page with letters of a usual height. */
    static WordGaps of(List<PrintLine> lines, double body) {
        double[] gaps = lines.stream()
                .map(line -> InkWord.of(line, 1, body))
                .flatMapToDouble(words -> IntStream.range(1, words.size())
                        .mapToDouble(i -> words.get(i).left() - words.get(i - 1).right()))
                .filter(gap -> gap <= WIDEST * body)
                .toArray();
        double limit = FIRST * body;
        if (gaps.length < FEWEST) {
            return new WordGaps(limit, USUAL * body);
        }
        for (int step = 0; step < STEPS; step++) {
            double middle = limit;
            double letters =
                    Arrays.stream(gaps).filter(gap -> gap < middle).average().orElse(0);
            double words =
                    Arrays.stream(gaps).filter(gap -> gap >= middle).average().orElse(USUAL * body);
            limit = Math.max(LEAST * body, Math.min(MOST * body, (letters + words) / 2));
        }
        double found = limit;
        return new WordGaps(
                found, Arrays.stream(gaps).filter(gap -> gap >= found).average().orElse(USUAL * body));
    }
}
