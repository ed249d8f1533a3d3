package vn.chitieu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.Mappings;

/**
 * Measures recognition on many perturbed reports: {@code -Dcampaign.reports=1000 -Dcampaign.seed=1}; report n has the
 * seed of the campaign plus n, so that a single report is made again with its own seed and one report. What was found
 * wrong goes to {@code target/campaign}, one file for each outcome and one for each report with a silent error.
 */
@Tag("campaign")
class PerturbedReportsCampaign {
    private static final Path FOLDER = Path.of("target", "campaign");

    @Test
    void noSilentErrors() throws Exception {
        Catalogue catalogue = Mappings.read(Path.of("mappings"));
        Campaign campaign = new Campaign(catalogue);
        Scorecard total = new Scorecard();
        int reports = Integer.getInteger("campaign.reports", 1000);
        long seed = Long.getLong("campaign.seed", 1);
        Files.createDirectories(FOLDER);
        for (int i = 0; i < reports; i++) {
            GeneratedReport report = new ReportGenerator(catalogue, seed + i).next(Recipe.random(catalogue, seed + i));
            Scorecard scorecard = campaign.score(report);
            total.addAll(scorecard);
            if (reports == 1 || scorecard.count(Outcome.SILENT) > 0) {
                Files.writeString(FOLDER.resolve((seed + i) + ".txt"), report.text());
                Files.writeString(FOLDER.resolve((seed + i) + ".recipe"), report.recipe());
            }
        }
        save(total);
        assertThat(total.details(Outcome.SILENT)).as("%n%s", total).isEmpty();
    }

    private static void save(Scorecard total) throws IOException {
        List<String> summary = new ArrayList<>(total.toString().lines().toList());
        for (Outcome outcome : Outcome.values()) {
            Files.write(FOLDER.resolve(outcome + ".list"), total.details(outcome));
        }
        Files.write(FOLDER.resolve("summary"), summary);
    }
}
