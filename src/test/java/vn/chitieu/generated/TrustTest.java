package vn.chitieu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Source;
import vn.chitieu.generated.paper.PlainText;
import vn.chitieu.generated.paper.WebPage;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.score.Program;

/** A few reports of {@link TrustCampaign}, in the formats that need no office program. */
class TrustTest {
    private static final long FIRST = 500;
    private static final int REPORTS = 40;

    /** To be lowered as the program gets better. */
    private static final int MOST_SILENT = 3;

    private final Catalogue catalogue = Program.BUNDLED.catalogue();
    private final TrustGenerator generator = new TrustGenerator(catalogue);

    @Test
    void reportsInOtherLayoutsHoldFewSilentErrors() {
        TrustScore score = new TrustScore(catalogue);
        for (long seed = FIRST; seed < FIRST + REPORTS; seed++) {
            TrustReport tabs = generator.next(seed, TrustGenerator.Look.TEXT);
            add(score, tabs, "tabs", PlainText.tabs(tabs.paper()));
            TrustReport page = generator.next(seed, TrustGenerator.Look.PRINTED);
            add(score, page, "html", WebPage.of(page.paper(), seed));
            TrustReport flat = generator.next(seed, TrustGenerator.Look.FLAT);
            add(score, flat, "flattened", flat.flat());
        }
        assertThat(score.details(Outcome.SILENT).size()).as("%n%s", score).isLessThanOrEqualTo(MOST_SILENT);
    }

    private static void add(TrustScore score, TrustReport report, String format, String file) {
        Source.Content content = new Source.Content(file.getBytes(StandardCharsets.UTF_8));
        score.add(report, format, Program.BUNDLED.pipeline().extract(new Source(format, content)));
    }

    @Test
    void sameSeedMakesTheSameReport() {
        for (TrustGenerator.Look look : TrustGenerator.Look.values()) {
            assertThat(generator.next(FIRST, look)).isEqualTo(generator.next(FIRST, look));
        }
    }

    /** A paper that its own truth does not find is no measure of anything. */
    @Test
    void everyRowOfThePaperStandsInItsText() {
        for (long seed = FIRST; seed < FIRST + REPORTS; seed++) {
            TrustReport report = generator.next(seed, TrustGenerator.Look.PRINTED);
            List<String> lines = PlainText.tabs(report.paper()).lines().toList();

            assertThat(report.rows())
                    .as(report.recipe())
                    .allSatisfy(row -> assertThat(lines)
                            .anyMatch(line -> line.contains(row.label()) && line.contains(row.figure())));
        }
    }

    /** The oracle finds nothing where nothing was planted. */
    @Test
    void figuresOfAPlainReportAgree() {
        for (long seed = FIRST; seed < FIRST + REPORTS; seed++) {
            Recipe plain = Recipe.plain(TrustGenerator.formOf(catalogue, seed), Shape.TABS, seed);

            assertThat(generator
                            .next(seed, TrustGenerator.Look.PRINTED, plain, false)
                            .conflicts())
                    .noneMatch(Oracle.Conflict::sure);
        }
    }
}
