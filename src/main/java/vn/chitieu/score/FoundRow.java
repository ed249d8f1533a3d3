package vn.chitieu.score;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.Spot;
import vn.chitieu.text.Vietnamese;

/**
 * One row as the program read it.
 *
 * @param spot where it stands in the document
 * @param row line that it is compared at; 0 where no truth has a row
 * @param stt code as printed
 * @param label label as printed
 * @param claim what the row says
 * @param match how sure the program is of the indicator, 0 to 1; empty where it gives none
 */
record FoundRow(Spot spot, int row, String stt, String label, Claim claim, Optional<Double> match) {
    private static final double LEAST_LIKENESS = 0.7;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    /** A row of {@code observations.csv}. */
    static FoundRow of(CsvLine line) {
        Claim claim = Claim.of(line);
        Spot spot = Spot.of(line);
        Optional<Double> match = claim.indicator().isEmpty() ? Optional.empty() : line.score("match");
        return new FoundRow(spot, spot.row(), line.text("stt"), line.text("label"), claim, match);
    }

    /** The same row, compared at another line. */
    FoundRow at(int line) {
        return new FoundRow(spot, line, stt, label, claim, match);
    }

    /** Whether this is the row that a person read: the same code, and the label begins as it was read. */
    boolean isPrintOf(TruthRow truth) {
        return stt.equals(truth.stt()) && label.startsWith(truth.label());
    }

    /**
     * Whether this may be that row misread: the same digits in the code but for one, or no code, and most pairs of
     * neighbouring letters the same.
     */
    boolean isLike(TruthRow truth) {
        if (!bare(stt).isEmpty() && !isCode(bare(stt), bare(truth.stt()))) {
            return false;
        }
        Set<String> wanted = pairs(truth.label(), Integer.MAX_VALUE);
        Set<String> read = pairs(label, bare(truth.label()).length());
        long common = wanted.stream().filter(read::contains).count();
        return 2.0 * common >= LEAST_LIKENESS * (wanted.size() + read.size()) && !wanted.isEmpty();
    }

    /** Whether two codes are the same, but for one character of three or more. */
    private static boolean isCode(String read, String code) {
        if (read.length() != code.length()) {
            return false;
        }
        long slips = IntStream.range(0, code.length())
                .filter(i -> read.charAt(i) != code.charAt(i))
                .count();
        return slips == 0 || (slips == 1 && code.length() > 2);
    }

    private static Set<String> pairs(String text, int length) {
        String bare = bare(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= Math.min(length, bare.length()); i++) {
            pairs.add(bare.substring(i, i + 2));
        }
        return pairs;
    }

    private static String bare(String text) {
        return NO_LETTER.matcher(Vietnamese.fold(text)).replaceAll("");
    }
}
