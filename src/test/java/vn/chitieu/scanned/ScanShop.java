package vn.chitieu.scanned;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.chitieu.document.Source;
import vn.chitieu.generated.TrustReport;
import vn.chitieu.generated.paper.PageStyle;
import vn.chitieu.generated.paper.WebPage;
import vn.chitieu.generated.printed.Format;
import vn.chitieu.generated.printed.PrintShop;
import vn.chitieu.scanned.file.Container;
import vn.chitieu.scanned.file.ScannedFile;

/** Prints reports with one program and scans the prints. What was made before is kept. */
final class ScanShop {
    /** What offices write with comes first: Times New Roman is as wide as Liberation Serif and Tinos. */
    private static final List<String> FONTS = List.of(
            "Liberation Serif",
            "Tinos",
            "Liberation Serif",
            "Tinos",
            "DejaVu Serif",
            "Liberation Sans",
            "Carlito",
            "DejaVu Sans");

    private static final List<String> BORDERS = List.of(
            "1px solid black", "0.5pt solid black", "0.25pt solid black", "1pt solid black", "0.75pt solid #666666");

    private final Path scans;
    private final PrintShop prints;
    private final int most;

    /** Opens a shop in a folder that refuses reports of more pages. */
    ScanShop(Path folder, Format format, int most) throws IOException {
        this.scans = Files.createDirectories(folder.resolve("scans"));
        this.prints = new PrintShop(folder, format);
        this.most = most;
    }

    /**
     * A report printed and scanned.
     *
     * @param pages how many; 0 if there are too many
     */
    record Scan(Source typed, Source scanned, int pages) {}

    void order(TrustReport report) throws IOException {
        prints.order(Long.toString(report.seed()), WebPage.of(report.paper(), report.seed(), style(report.seed())));
    }

    private static PageStyle style(long seed) {
        Random random = new Random(seed * 13 + 5);
        random.nextInt();
        return new PageStyle(
                FONTS.get(random.nextInt(FONTS.size())),
                BORDERS.get(random.nextInt(BORDERS.size())),
                random.nextBoolean());
    }

    void print() throws IOException, InterruptedException {
        prints.print();
    }

    Scan scan(TrustReport report, Quality quality) throws IOException {
        Path print = prints.printed(Long.toString(report.seed()));
        byte[] pdf = Files.readAllBytes(print);
        int pages = pages(pdf);
        if (pages > most) {
            return new Scan(source(print), source(print), 0);
        }
        List<Container> containers = Container.fitting(quality.isBilevel(), pages);
        Container container = containers.get(new Random(report.seed() * 17).nextInt(containers.size()));
        Path file = scans.resolve(report.seed() + "-" + quality.name() + "-" + container.name() + container.suffix());
        if (!Files.exists(file)) {
            List<BufferedImage> images = new Scanner(quality, report.seed()).scan(pdf);
            Files.write(
                    file,
                    container.keep(new ScannedFile(images, quality.dpi(), quality.jpeg(), new Source.Content(pdf))));
        }
        return new Scan(source(print), source(file), container == Container.PDF_MIXED ? pages - 1 : pages);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static Source source(Path file) throws IOException {
        return new Source(String.valueOf(file.getFileName()), new Source.Content(Files.readAllBytes(file)));
    }
}
