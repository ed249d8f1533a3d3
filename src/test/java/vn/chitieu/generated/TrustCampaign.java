package vn.chitieu.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Source;
import vn.chitieu.generated.paper.FlatSheet;
import vn.chitieu.generated.paper.PlainText;
import vn.chitieu.generated.paper.WebPage;
import vn.chitieu.generated.printed.Format;
import vn.chitieu.generated.printed.OfficePrograms;
import vn.chitieu.generated.printed.PrintShop;
import vn.chitieu.score.Program;

/**
 * Measures how far the program can be trusted: reports over all forms in every layout, in all formats in turn, with
 * everything that befalls reports: {@code -Dcampaign.reports=2000 -Dcampaign.seed=1}. Report n has the seed of the
 * campaign plus n and the format n modulo 14; {@code -Dcampaign.reports=1} makes one of them again, {@code
 * -Dcampaign.format=docx} makes all of them in one format. {@code target/campaign/trust} holds the files, {@code
 * summary} and a list for every kind of fault.
 */
@Tag("campaign")
class TrustCampaign {
    private static final Path FOLDER = Path.of("target", "campaign", "trust").toAbsolutePath();

    private final int reports = Integer.getInteger("campaign.reports", 280);
    private final long seed = Long.getLong("campaign.seed", 1);
    private final String only = System.getProperty("campaign.format", "");
    private final TrustGenerator generator = new TrustGenerator(Program.BUNDLED.catalogue());
    private final TrustScore score = new TrustScore(Program.BUNDLED.catalogue());

    @Test
    void noSilentErrors() throws Exception {
        assumeTrue(OfficePrograms.areInstalled(), "LibreOffice, Chromium and ghostscript are needed to print reports");
        Map<Format, List<Long>> seeds = new EnumMap<>(Format.class);
        for (long each = seed; each < seed + reports; each++) {
            seeds.computeIfAbsent(format(each), any -> new ArrayList<>()).add(each);
        }
        for (Map.Entry<Format, List<Long>> entry : seeds.entrySet()) {
            measure(entry.getKey(), entry.getValue());
        }
        score.save(FOLDER);
        assertThat(score.details(Outcome.SILENT)).as("%n%s", score).isEmpty();
    }

    private Format format(long number) {
        List<Format> formats = List.of(Format.values());
        return only.isEmpty()
                ? formats.get(Math.floorMod(number, formats.size()))
                : formats.stream()
                        .filter(each -> each.toString().equals(only))
                        .findFirst()
                        .orElseThrow();
    }

    private void measure(Format format, List<Long> seeds) throws Exception {
        PrintShop shop = new PrintShop(FOLDER, format);
        List<TrustReport> made = new ArrayList<>();
        for (long each : seeds) {
            TrustReport report = generator.next(each, look(format));
            made.add(report);
            shop.order(Long.toString(each), source(report, format));
        }
        shop.print();
        for (TrustReport report : made) {
            Path file = shop.printed(Long.toString(report.seed()));
            Source.Content content = new Source.Content(Files.readAllBytes(file));
            score.add(report, format.toString(), new Source(file.getFileName().toString(), content));
        }
    }

    private static TrustGenerator.Look look(Format format) {
        return switch (format.source()) {
            case TEXT -> TrustGenerator.Look.TEXT;
            case FLAT -> TrustGenerator.Look.FLAT;
            case PAGE, SHEET -> TrustGenerator.Look.PRINTED;
        };
    }

    private static String source(TrustReport report, Format format) {
        return switch (format.source()) {
            case FLAT -> report.flat();
            case TEXT -> format == Format.PIPES ? PlainText.pipes(report.paper()) : PlainText.tabs(report.paper());
            case PAGE -> WebPage.of(report.paper(), report.seed());
            case SHEET -> FlatSheet.of(report.paper(), report.seed());
        };
    }
}
