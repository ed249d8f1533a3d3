package vn.chitieu.observation;

import java.util.List;
import java.util.Optional;

/**
 * What was recognised in one document.
 *
 * @param header what the report says of itself
 * @param template id of the form it follows; empty where no form fits
 * @param templateScore share of the rows that follow the form, 0 to 1
 * @param tables number of tables in the document, other tables too
 * @param observations one for each row that carries an indicator's place, in document order
 * @param unmatched the observations without indicator, with what they might have been
 * @param skipped indicators of the form that have no row in the report, in the form's order
 */
public record Report(
        ReportHeader header,
        Optional<String> template,
        double templateScore,
        int tables,
        List<Observation> observations,
        List<Unmatched> unmatched,
        List<String> skipped) {
    /** Copies the lists. */
    public Report {
        observations = List.copyOf(observations);
        unmatched = List.copyOf(unmatched);
        skipped = List.copyOf(skipped);
    }

    /** The same report with other observations. */
    public Report withObservations(List<Observation> others) {
        return new Report(header, template, templateScore, tables, others, unmatched, skipped);
    }
}
