package vn.chitieu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.document.Box;
import vn.chitieu.document.Place;
import vn.chitieu.document.Source;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.recognise.Recognised;
import vn.chitieu.recognise.Recogniser;

/** The rectangle in which a figure is said to stand, read by another program: nothing stands in it but the figure. */
class FigureBoxesTest {
    @ParameterizedTest
    @CsvSource({
        "department-nine-months-2022, libreoffice.pdf, 175",
        "department-h1-2023-extra-columns, calc.pdf, 92",
        "department-2022-no-header, chromium.pdf, 99",
        "flat-district-2022, ghostscript.pdf, 90"
    })
    void nothingButTheFigureStandsInItsBox(String report, String program, int rows) throws Exception {
        Path file = Path.of("fixtures", "documents", report, report + "." + program);
        List<String> printed = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (PrintedRow row : rows(file)) {
                printed.add(row.place().row() + ": " + bare(row.value()));
                found.add(row.place().row() + ": " + bare(text(document, row.figure())));
            }
        }
        assertThat(found).hasSize(rows).isEqualTo(printed);
    }

    private static List<PrintedRow> rows(Path file) throws IOException, UnreadableException {
        Source source = new Source("report.pdf", new Source.Content(Files.readAllBytes(file)));
        return new Recogniser(Recognised.mappings())
                .recognise(new Readers().read(source, "application/pdf")).observations().stream()
                        .map(Observation::row)
                        .toList();
    }

    private static String text(PDDocument document, Place place) throws IOException {
        Box box = place.box().orElseThrow();
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.setSortByPosition(true);
        area.addRegion(
                "figure",
                new Rectangle2D.Double(box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top()));
        area.extractRegions(document.getPage(place.page() - 1));
        return area.getTextForRegion("figure");
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]+", "");
    }
}
