package vn.chitieu.score;

import vn.chitieu.tabular.CsvLine;

/**
 * One row as a person read it off the paper.
 *
 * @param row line of the file where the row begins
 * @param stt code as printed
 * @param label how the label begins
 * @param claim what the row says, with the flags that a careful auditor demands
 */
record TruthRow(int row, String stt, String label, Claim claim) {
    /** A row of {@code truth.csv}. */
    static TruthRow of(CsvLine line) {
        return new TruthRow(line.ordinal("row"), line.text("stt"), line.text("label"), Claim.of(line));
    }
}
