package vn.chitieu.scanned;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.document.Source;
import vn.chitieu.scanned.file.Container;
import vn.chitieu.scanned.file.ScannedFile;

/**
 * Scans printed documents of our own into {@code fixtures/scans}; their truth is that of the document. To be run after
 * one of these documents was printed again.
 */
@Tag("campaign")
class ScannedFixtures {
    private static final Path FIXTURES = Path.of("fixtures");
    /** No scan in the repository is larger, in bytes. */
    private static final long MOST = 340_000;

    @ParameterizedTest
    @CsvSource({
        "commune-h1-2026-previous-period, libreoffice, BILEVEL_300, 0, PDF_CCITT",
        "department-9m-2024-sheet, calc, BILEVEL_300, 0, PDF_JBIG2",
        "department-9m-2024-sheet, calc, NOISY_200, 12, TIFF_JPEG",
        "department-9m-2024-sheet, calc, WORN_200, 25, PDF_GARBAGE",
        "department-q4-2025-one-page, chromium, COARSE_150, 60, JPEG",
        "department-q4-2025-one-page, chromium, STAMPED_300, 10, PDF_SIGNED",
        "district-h1-2024-tracked, libreoffice, COPIED_200, 0, TIFF_CCITT"
    })
    void scan(String paper, String printer, Quality quality, int jpeg, Container container) throws IOException {
        Path print = FIXTURES.resolve("documents").resolve(paper).resolve(paper + "." + printer + ".pdf");
        byte[] pdf = Files.readAllBytes(print);
        List<BufferedImage> pages = new Scanner(quality, paper.hashCode()).scan(pdf);
        Path folder = Files.createDirectories(FIXTURES.resolve("scans").resolve(paper));
        String name = paper + "." + quality.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Path file = folder.resolve(name + container.suffix());
        Files.write(file, container.keep(new ScannedFile(pages, quality.dpi(), jpeg, new Source.Content(pdf))));
        assertThat(Files.size(file)).isLessThan(MOST);
    }
}
