package vn.chitieu.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Source;
import vn.chitieu.generated.paper.FlatSheet;
import vn.chitieu.generated.paper.Paper;
import vn.chitieu.generated.paper.PlainText;
import vn.chitieu.generated.paper.WebPage;
import vn.chitieu.generated.printed.Format;
import vn.chitieu.generated.printed.OfficePrograms;
import vn.chitieu.generated.printed.PrintShop;
import vn.chitieu.score.Program;

/**
 * The same reports in old and broken writings, each in the formats it is met in, beside plain Unicode: {@code
 * -Dcampaign.reports=20 -Dcampaign.seed=1} (no more than 20). Everything else about the reports is as it should be, so that what differs is
 * the writing's work. {@code target/campaign/writings} holds the files, {@code summary} and lists.
 */
@Tag("campaign")
class WritingsCampaign {
    private static final Path FOLDER = Path.of("target", "campaign", "writings").toAbsolutePath();

    private static final int MOST_REPORTS = 20;

    private final int reports = Math.min(MOST_REPORTS, Integer.getInteger("campaign.reports", MOST_REPORTS));
    private final long seed = Long.getLong("campaign.seed", 1);
    private final TrustGenerator generator = new TrustGenerator(Program.BUNDLED.catalogue());
    private final TrustScore score = new TrustScore(Program.BUNDLED.catalogue());

    @Test
    void noSilentErrors() throws Exception {
        assumeTrue(OfficePrograms.areInstalled(), "LibreOffice, Chromium and ghostscript are needed to print reports");
        for (Damage damage : Damage.values()) {
            for (Format format : damage.formats()) {
                measure(damage, format);
            }
        }
        score.save(FOLDER);
        assertThat(score.details(Outcome.SILENT)).as("%n%s", score).isEmpty();
    }

    private void measure(Damage damage, Format format) throws Exception {
        PrintShop shop = new PrintShop(FOLDER.resolve(damage.name()), format);
        List<TrustReport> made = new ArrayList<>();
        for (long each = seed; each < seed + reports; each++) {
            TrustReport report = report(each, format);
            shop.order(Long.toString(each), source(report, damage, format));
            made.add(report.written(text -> damage.write(text, report.seed())));
        }
        shop.print();
        for (TrustReport report : made) {
            Path file = shop.printed(Long.toString(report.seed()));
            byte[] bytes = damage.printed(Files.readAllBytes(file), report.seed());
            Source source = new Source(file.getFileName().toString(), new Source.Content(bytes));
            score.add(report, damage + " " + format, source);
        }
    }

    private TrustReport report(long each, Format format) {
        TrustGenerator.Look look =
                format.source() == Format.Source.FLAT ? TrustGenerator.Look.FLAT : TrustGenerator.Look.PRINTED;
        String form = TrustGenerator.formOf(Program.BUNDLED.catalogue(), each);
        return generator.next(each, look, Recipe.plain(form, Shape.TABS, each), false);
    }

    private static byte[] source(TrustReport report, Damage damage, Format format) throws IOException {
        long key = report.seed();
        Paper paper = report.paper();
        return switch (format.source()) {
            case FLAT -> damage.bytes(report.flat(), key);
            case TEXT -> damage.bytes(PlainText.tabs(paper), key);
            case PAGE ->
                WebPage.of(paper, key, text -> damage.markup(text, key)).getBytes(StandardCharsets.UTF_8);
            case SHEET ->
                FlatSheet.of(paper.written(text -> damage.write(text, key)), key)
                        .getBytes(StandardCharsets.UTF_8);
        };
    }
}
