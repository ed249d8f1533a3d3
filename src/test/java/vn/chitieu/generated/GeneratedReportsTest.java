package vn.chitieu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.Mappings;

/** Whatever happens to a report: no silent error. The campaign of the same package runs thousands of them. */
class GeneratedReportsTest {
    private static final int REPORTS = 60;
    private static final double LEAST_RIGHT = 0.97;

    @Test
    void perturbedReportsHoldNoSilentErrors() throws Exception {
        Catalogue catalogue = Mappings.read(Path.of("mappings"));
        Campaign campaign = new Campaign(catalogue);
        Scorecard total = new Scorecard();
        for (long seed = 1; seed <= REPORTS; seed++) {
            total.addAll(campaign.score(new ReportGenerator(catalogue, seed).next(Recipe.random(catalogue, seed))));
        }
        assertThat(total.details(Outcome.SILENT)).as("%n%s", total).isEmpty();
        assertThat(total.share(Outcome.RIGHT)).as("%n%s", total).isGreaterThanOrEqualTo(LEAST_RIGHT);
    }
}
