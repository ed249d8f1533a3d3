package vn.chitieu.generated;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.chitieu.check.Checks;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Observation;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.recognise.Recogniser;

/** Runs generated reports through reading, recognition and checks. */
final class Campaign {
    private final Catalogue catalogue;
    private final Recogniser recogniser;
    private final Readers readers = new Readers();

    /** Takes what the program may know; the reports can be of forms that it does not. */
    Campaign(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.recogniser = new Recogniser(catalogue);
    }

    /** Scores one report. */
    Scorecard score(GeneratedReport report) {
        Scorecard scorecard = new Scorecard();
        scorecard.add(report, observations(report));
        return scorecard;
    }

    private List<Observation> observations(GeneratedReport report) {
        byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
        try {
            Document document = readers.read(new Source("generated.txt", new Source.Content(bytes)), "text/plain");
            return Checks.check(recogniser.recognise(document), catalogue)
                    .report()
                    .observations();
        } catch (UnreadableException broken) {
            throw new AssertionError(report.recipe(), broken);
        }
    }
}
