package vn.chitieu.check.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.chitieu.observation.CrossFinding;

/** Archives of random agencies whose figures agree, and what becomes of them when one figure is made wrong. */
class AcrossPropertyTest {
    private static final int ARCHIVES = 300;
    private static final List<String> PERIODS = List.of(
            "2021-Q1", "2021-H1", "2021-9M", "2021", "2022-Q1", "2022-H1", "2022-9M", "2022", "2023-Q1", "2023-H1",
            "2023-9M", "2023");

    @Test
    void archivesThatAgreeGiveNoFinding() {
        int checks = 0;
        List<CrossFinding> found = new ArrayList<>();
        for (int seed = 0; seed < ARCHIVES; seed++) {
            List<String> reports = archive(new Random(seed));
            checks += 4 * reports.size();
            found.addAll(findings(reports));
        }
        assertThat(checks).isGreaterThan(14_000);
        assertThat(found).as("of " + checks + " figures").hasSizeLessThanOrEqualTo(checks / 1_000);
    }

    @Test
    void aSecondReportWithOneOtherFigureIsAConflict() {
        for (int seed = 0; seed < ARCHIVES; seed++) {
            Random random = new Random(seed);
            List<String> reports = archive(random);
            String second = reports.get(random.nextInt(reports.size()));
            reports.add(second.replaceFirst("staff = (\\d+)", "staff = 9$1"));
            assertThat(findings(reports))
                    .filteredOn(finding -> finding.rule().code().equals("conflicting_duplicates"))
                    .extracting(CrossFinding::indicator)
                    .containsExactly("staff");
        }
    }

    @Test
    void aFigureTenTimesItsNeighboursIsAJump() {
        for (int seed = 0; seed < ARCHIVES; seed++) {
            Random random = new Random(seed);
            List<String> reports = archive(random);
            int at = 4 + random.nextInt(4); // a report of 2022, between those of 2021 and 2023
            String zeros = "0".repeat(1 + random.nextInt(3));
            reports.set(at, reports.get(at).replaceFirst("staff = (\\d+)", "staff = $1" + zeros));
            assertThat(findings(reports))
                    .filteredOn(finding -> finding.indicator().equals("staff"))
                    .extracting(finding ->
                            finding.rule().code() + " " + finding.subject().document())
                    .containsExactly("series_jump d" + (at + 1));
        }
    }

    @Test
    void aCountOfTheYearThatFallsIsABreak() {
        for (int seed = 0; seed < ARCHIVES; seed++) {
            Random random = new Random(seed);
            List<String> reports = archive(random);
            int at = 4 * random.nextInt(3) + 1 + random.nextInt(3);
            reports.set(at, reports.get(at).replaceFirst("done = \\d+", "done = 0"));
            assertThat(findings(reports))
                    .filteredOn(finding -> finding.indicator().equals("done"))
                    .extracting(finding ->
                            finding.rule().code() + " " + finding.subject().document())
                    .containsExactly("series_jump d" + (at + 1));
        }
    }

    /** Reports of one agency for three years: staff that hardly changes, files at random, a rate, tasks that add up. */
    private static List<String> archive(Random random) {
        List<String> reports = new ArrayList<>();
        int staff = 200 + random.nextInt(400);
        int done = 0;
        for (String period : PERIODS) {
            done = (period.endsWith("Q1") ? 0 : done) + 1 + random.nextInt(30);
            staff += random.nextInt(3) - 1;
            int files = random.nextInt(random.nextBoolean() ? 60 : 9_000);
            BigDecimal rate = BigDecimal.valueOf(random.nextInt(10_001), 2);
            reports.add("Sở Tư pháp, Khánh Hòa | %s | | staff = %d, files = %d, rate = %s, done = %d"
                    .formatted(period, staff, files, rate.toPlainString(), done));
        }
        return reports;
    }

    private static List<CrossFinding> findings(List<String> reports) {
        return CrossFindings.of(AcrossReportsTest.CATALOGUE, AcrossReportsTest.numbered(reports));
    }
}
