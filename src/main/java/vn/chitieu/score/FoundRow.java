package vn.chitieu.score;

import java.util.Optional;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.Spot;

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
}
