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
 * @param headings rows of indicator tables that only introduce others, in document order
 * @param statements what the running text says of indicators, in document order
 */
public record Report(
        ReportHeader header,
        Optional<String> template,
        double templateScore,
        int tables,
        List<Observation> observations,
        List<Unmatched> unmatched,
        List<String> skipped,
        List<Heading> headings,
        List<Statement> statements) {
    /** Copies the lists. */
    public Report {
        observations = List.copyOf(observations);
        unmatched = List.copyOf(unmatched);
        skipped = List.copyOf(skipped);
        headings = List.copyOf(headings);
        statements = List.copyOf(statements);
    }

    /** A report without headings and running text. */
    public Report(
            ReportHeader header,
            Optional<String> template,
            double templateScore,
            int tables,
            List<Observation> observations,
            List<Unmatched> unmatched,
            List<String> skipped) {
        this(header, template, templateScore, tables, observations, unmatched, skipped, List.of(), List.of());
    }

    /** The same report with other observations. */
    public Report withObservations(List<Observation> others) {
        return new Report(header, template, templateScore, tables, others, unmatched, skipped, headings, statements);
    }

    /** The same report with other rows that found no indicator, and other indicators that found no row. */
    public Report withUnanswered(List<Unmatched> rows, List<String> indicators) {
        return new Report(
                header, template, templateScore, tables, observations, rows, indicators, headings, statements);
    }

    /** The same report with the headings of its tables. */
    public Report withHeadings(List<Heading> found) {
        return new Report(header, template, templateScore, tables, observations, unmatched, skipped, found, statements);
    }

    /** The same report with what its running text says. */
    public Report withStatements(List<Statement> found) {
        return new Report(header, template, templateScore, tables, observations, unmatched, skipped, headings, found);
    }
}
