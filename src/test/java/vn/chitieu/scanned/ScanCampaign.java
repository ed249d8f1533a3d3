package vn.chitieu.scanned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chitieu.Pipeline;
import vn.chitieu.document.Source;
import vn.chitieu.generated.TrustGenerator;
import vn.chitieu.generated.TrustReport;
import vn.chitieu.generated.printed.Format;
import vn.chitieu.generated.printed.OfficePrograms;
import vn.chitieu.observation.Extraction;
import vn.chitieu.score.Program;

/**
 * Measures how well scans are read, by quality: {@code -Dcampaign.reports=45 -Dcampaign.seed=750000}. The reports are
 * those of {@code TrustCampaign}, printed in many letters and lines, scanned in the qualities in turn and kept in the
 * files in turn; {@code -Dcampaign.quality=COARSE_150} scans all in one. Reports of more pages than {@code
 * -Dcampaign.pages} are left out. {@code target/campaign/scanned} holds prints and scans, which are made once, {@code
 * summary} and {@code faults}: each row that is not right, and what the typed print of the same report gives.
 */
@Tag("campaign")
class ScanCampaign {
    private static final Path FOLDER = Path.of("target", "campaign", "scanned").toAbsolutePath();

    private final int reports = Integer.getInteger("campaign.reports", 45);
    private final long seed = Long.getLong("campaign.seed", 750_000);
    private final int pages = Integer.getInteger("campaign.pages", 8);
    private final String only = System.getProperty("campaign.quality", "");
    private final TrustGenerator generator = new TrustGenerator(Program.BUNDLED.catalogue());
    private final Pipeline pipeline = Program.BUNDLED.recognising();
    private final ScanScore score = new ScanScore();

    @Test
    void noSilentErrors() throws Exception {
        assumeTrue(OfficePrograms.areInstalled(), "LibreOffice, Chromium and ghostscript are needed to print reports");
        Map<Format, ScanShop> shops = new LinkedHashMap<>();
        List<TrustReport> made = new ArrayList<>();
        for (Format format : List.of(Format.PDF_OFFICE, Format.PDF_BROWSER)) {
            shops.put(format, new ScanShop(FOLDER, format, pages));
        }
        for (long each = seed; each < seed + reports; each++) {
            TrustReport report = generator.next(each, TrustGenerator.Look.PRINTED);
            made.add(report);
            shop(shops, report).order(report);
        }
        for (ScanShop shop : shops.values()) {
            shop.print();
        }
        for (TrustReport report : made) {
            measure(report, shop(shops, report));
        }
        assertThat(score.silent()).as("%n%s", score).isEmpty();
    }

    private static ScanShop shop(Map<Format, ScanShop> shops, TrustReport report) {
        List<ScanShop> all = List.copyOf(shops.values());
        return all.get(Math.floorMod(report.seed() / Quality.values().length, all.size()));
    }

    private void measure(TrustReport report, ScanShop shop) throws Exception {
        List<Quality> all = List.of(Quality.values());
        Quality quality = only.isEmpty() ? all.get(Math.floorMod(report.seed(), all.size())) : Quality.valueOf(only);
        ScanShop.Scan scan = shop.scan(report, quality);
        if (scan.pages() == 0) {
            return;
        }
        Extraction typed = Program.BUNDLED.pipeline().extract(scan.typed());
        Source source = scan.scanned();
        long begin = System.nanoTime();
        Extraction read = pipeline.extract(source);
        double seconds = (System.nanoTime() - begin) / 1e9;
        score.add(report, new ScanScore.Reading(quality, source.name(), scan.pages(), seconds, typed, read));
        score.save(FOLDER);
    }
}
