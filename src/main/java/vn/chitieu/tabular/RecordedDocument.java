package vn.chitieu.tabular;

import java.util.List;

/**
 * What the files of a run say of one document.
 *
 * @param summary its row of documents.csv
 * @param observations its rows of observations.csv, in order
 * @param findings its rows of checks.csv but those that compare reports
 * @param blanks its rows of blanks.csv
 */
public record RecordedDocument(
        CsvLine summary, List<CsvLine> observations, List<CsvLine> findings, List<CsvLine> blanks) {
    /** Copies the rows. */
    public RecordedDocument {
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
        blanks = List.copyOf(blanks);
    }

    /** Name of the file below the input. */
    public String name() {
        return summary.text(RunFolder.DOCUMENT);
    }
}
