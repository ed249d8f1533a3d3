package vn.chitieu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code mvn -Pcampaign test -Dtest=BrokenReportsCampaign -Dcampaign.reports=1000 -Dcampaign.seed=1} */
@Tag("campaign")
class BrokenReportsCampaign {
    @ParameterizedTest
    @EnumSource(SmallReport.class)
    void survivesBrokenReports(SmallReport report) {
        int files = Integer.getInteger("campaign.reports", 1_000);
        long seed = Long.getLong("campaign.seed", 1);
        assertThat(String.join("\n", new BrokenReports(report, seed).failures(files)))
                .isEmpty();
    }
}
