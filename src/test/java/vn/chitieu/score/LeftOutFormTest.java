package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chitieu.indicator.Template;
import vn.chitieu.observation.Report;

/**
 * A form that nobody has described yet: without its file, reports that follow it are read through the catalogue and the
 * other forms, and what goes wrong is flagged.
 */
class LeftOutFormTest {
    private static final double REAL_PERCENT = 97;
    private static final double FIXTURE_PERCENT = 92;

    /** A contradiction with a row that was not understood cannot be found; that row is flagged, its partners are not. */
    private static final Set<Measure> SILENT = EnumSet.of(Measure.WRONG_SILENT, Measure.MISSING);

    private static final List<String> TABLE = new ArrayList<>();

    static List<String> forms() {
        return Program.BUNDLED.catalogue().templates().stream()
                .map(Template::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void realReportIsStillRead(String form) {
        assumeFalse(Sample.seeds().isEmpty(), Sample.seedsMissing());
        assertStillRead(form, Sample.seeds(), REAL_PERCENT);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void fixturesAreStillRead(String form) {
        assertStillRead(form, Sample.fixtures(), FIXTURE_PERCENT);
    }

    @AfterAll
    static void printTable() {
        System.out.printf(
                "%-22s %-34s %5s %6s %7s %6s %8s%n",
                "form left out", "report", "rows", "right", "flagged", "silent", "unwarned");
        TABLE.forEach(System.out::println);
    }

    private static void assertStillRead(String form, List<Sample> samples, double percent) {
        Program without = Program.BUNDLED.without(form);
        List<Sample> followers =
                samples.stream().filter(sample -> follows(sample, form)).toList();
        assertThat(followers).as("reports that follow " + form).isNotEmpty();
        assertThat(followers).allSatisfy(sample -> {
            ReportScore score = without.score(sample);
            TABLE.add(line(form, sample, score));
            assertThat(score.differences(SILENT)).isEmpty();
            assertThat(score.percentRight()).as(score.listing()).isGreaterThanOrEqualTo(percent);
        });
    }

    private static boolean follows(Sample sample, String form) {
        return Program.BUNDLED
                .extract(sample)
                .report()
                .flatMap(Report::template)
                .filter(form::equals)
                .isPresent();
    }

    private static String line(String form, Sample sample, ReportScore score) {
        return String.format(
                Locale.ROOT,
                "%-22s %-34s %5d %5.1f%% %7d %6d %8d",
                form,
                sample.name(),
                score.number(Measure.ROWS),
                score.percentRight(),
                score.number(Measure.WRONG_FLAGGED),
                score.differences(SILENT).size(),
                score.number(Measure.UNWARNED));
    }
}
