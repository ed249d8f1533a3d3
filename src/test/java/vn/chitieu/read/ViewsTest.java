package vn.chitieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Box;
import vn.chitieu.document.Source;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.scan.OcrMode;
import vn.chitieu.read.scan.OcrOptions;
import vn.chitieu.read.scan.engine.Engine;
import vn.chitieu.read.scan.engine.InstalledData;
import vn.chitieu.read.view.PageView;
import vn.chitieu.read.view.PageViews;
import vn.chitieu.recognise.Recognised;
import vn.chitieu.recognise.Recogniser;
import vn.chitieu.recognise.row.DisplacedFigure;

/** What is seen where a figure is said to stand: the figure, and nothing where there is none; over all rows of reports. */
class ViewsTest {
    private static final String PDF = "application/pdf";
    private static final Recogniser RECOGNISER = new Recogniser(Recognised.mappings());
    private static final OcrOptions OCR = new OcrOptions(
            OcrMode.NEEDED, InstalledData.folders(), Optional.empty(), Duration.ofMinutes(1), () -> {}, () -> 0);
    private static final int DARK = 200;
    /** Pixels around a line. */
    private static final int MARGIN = 12;

    @ParameterizedTest
    @CsvSource({
        "department-h1-2023-extra-columns, calc.pdf, 92",
        "flat-department-q1-2023, chromium.pdf, 176", // its text runs from bottom to top
    })
    void inkIsSeenWhereAFigureStandsAndNoneWhereItIsBlank(String report, String program, int rows) throws Exception {
        Source source = source(Files.readAllBytes(fixture(report, program)));
        assertInk(see(source, PDF, OcrOptions.NONE, 100), rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {90})
    void aTurnedPageIsSeenAsItIsRead(int degrees) throws Exception {
        Path file = fixture("district-h1-2024-tracked", "ghostscript.pdf");
        List<Seen> upright = see(source(Files.readAllBytes(file)), PDF, OcrOptions.NONE, 200);
        List<Seen> turned = see(turned(file, degrees), PDF, OcrOptions.NONE, 200);
        assertThat(turned).hasSameSizeAs(upright);
        for (int i = 0; i < turned.size(); i++) {
            assertThat(turned.get(i).row.label()).isEqualTo(upright.get(i).row.label());
            assertThat(darkness(turned.get(i).cell))
                    .as(turned.get(i).row.label())
                    .isCloseTo(darkness(upright.get(i).cell), Offset.offset(2 + 0.01 * darkness(upright.get(i).cell)));
        }
        assertInk(turned, 36);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aScanIsSeenUprightWhicheverWayItLay(int quarters) throws Exception {
        Source scan = scan(fixture("department-q4-2025-one-page", "libreoffice.pdf"), quarters);
        List<Seen> rows = see(scan, "image/png", OCR, 300);
        assertInk(rows, 18);
        try (Engine engine = Engine.of(InstalledData.require())) {
            List<String> printed = new ArrayList<>();
            List<String> read = new ArrayList<>();
            for (Seen seen : rows) {
                printed.add(seen.row.value().replace('/', '7')); // for which the engine alone takes a stroke
                read.add(read(engine, seen.cell));
            }
            assertThat(read).isEqualTo(printed);
        }
    }

    /** A row, and what is seen in its figure's cell, without the lines around it. */
    private record Seen(PrintedRow row, BufferedImage cell) {}

    private static List<Seen> see(Source source, String mediaType, OcrOptions ocr, double dotsPerInch)
            throws Exception {
        Map<Integer, List<PrintedRow>> pages =
                RECOGNISER
                        .recognise(new Readers(List.of(), ocr, Limits.DEFAULT).read(source, mediaType))
                        .observations()
                        .stream()
                        .map(Observation::row)
                        .collect(Collectors.groupingBy(row -> row.figure().page(), TreeMap::new, Collectors.toList()));
        List<Seen> seen = new ArrayList<>();
        try (PageViews views = new Views(List.of(), ocr, Limits.DEFAULT).open(source, mediaType)) {
            for (Map.Entry<Integer, List<PrintedRow>> page : pages.entrySet()) {
                PageView view = views.page(page.getKey(), dotsPerInch);
                page.getValue().forEach(row -> seen.add(new Seen(row, view.part(inside(row)))));
            }
        }
        return seen;
    }

    private static Box inside(PrintedRow row) {
        Box box = row.figure().box().orElseThrow();
        return new Box(box.left() + 2, box.top() + 2, box.right() - 2, box.bottom() - 2);
    }

    private static void assertInk(List<Seen> seen, int rows) {
        List<String> found = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (Seen each : seen) {
            found.add(each.row.label() + (ink(each.cell) > 0 ? ": ink" : ": nothing"));
            printed.add(each.row.label() + (hasFigure(each.row) ? ": ink" : ": nothing"));
        }
        assertThat(found).hasSize(rows).isEqualTo(printed);
    }

    /** In the figures' column, or in the units'. */
    private static boolean hasFigure(PrintedRow row) {
        return !row.value().isEmpty() || !DisplacedFigure.of(row).isEmpty();
    }

    /** What the pixels are darker than white, in black pixels. */
    private static double darkness(BufferedImage picture) {
        double sum = 0;
        for (byte each : grey(picture)) {
            sum += 255 - (each & 0xff);
        }
        return sum / 255;
    }

    /** The line that stands in a cell; empty if nothing does. */
    private static String read(Engine engine, BufferedImage cell) {
        byte[] grey = grey(cell);
        int width = cell.getWidth();
        int[] dark = IntStream.range(0, grey.length)
                .filter(i -> (grey[i] & 0xff) < DARK)
                .toArray();
        if (dark.length == 0) {
            return "";
        }
        IntSummaryStatistics columns = Arrays.stream(dark).map(i -> i % width).summaryStatistics();
        IntSummaryStatistics rows = Arrays.stream(dark).map(i -> i / width).summaryStatistics();
        BufferedImage line = new BufferedImage(
                columns.getMax() - columns.getMin() + 2 * MARGIN,
                rows.getMax() - rows.getMin() + 2 * MARGIN,
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = line.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, line.getWidth(), line.getHeight());
        pen.drawImage(cell, MARGIN - columns.getMin(), MARGIN - rows.getMin(), null);
        pen.dispose();
        return engine.text(grey(line), line.getWidth()).text();
    }

    /** Number of dark pixels. */
    private static int ink(BufferedImage picture) {
        int dark = 0;
        for (byte each : grey(picture)) {
            dark += (each & 0xff) < DARK ? 1 : 0;
        }
        return dark;
    }

    private static byte[] grey(BufferedImage picture) {
        byte[] grey = new byte[picture.getWidth() * picture.getHeight()];
        for (int i = 0; i < grey.length; i++) {
            int x = i % picture.getWidth();
            int y = i / picture.getWidth();
            boolean raw = picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
            grey[i] = (byte) (raw ? picture.getRaster().getSample(x, y, 0) : brightness(picture.getRGB(x, y)));
        }
        return grey;
    }

    private static int brightness(int rgb) {
        return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
    }

    private static Path fixture(String report, String program) {
        return Path.of("fixtures", "documents", report, report + "." + program);
    }

    private static Source source(byte[] bytes) {
        return new Source("report", new Source.Content(bytes));
    }

    private static Source turned(Path file, int degrees) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            document.getPages().forEach(page -> page.setRotation(degrees));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return source(bytes.toByteArray());
        }
    }

    private static Source scan(Path file, int quarters) throws IOException {
        InstalledData.require();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.GRAY);
            for (int i = 0; i < quarters; i++) {
                page = quarter(page);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(page, "png", bytes);
            return source(bytes.toByteArray());
        }
    }

    /** Turned clockwise by a quarter of a circle. */
    private static BufferedImage quarter(BufferedImage page) {
        int width = page.getHeight();
        int height = page.getWidth();
        BufferedImage turned = new BufferedImage(width, height, page.getType());
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                turned.setRGB(page.getHeight() - 1 - y, x, page.getRGB(x, y));
            }
        }
        return turned;
    }
}
