package vn.chitieu.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.read.page.PageContent;
import vn.chitieu.read.page.PageWords;
import vn.chitieu.read.page.Ruling;
import vn.chitieu.read.scan.engine.Engine;
import vn.chitieu.read.scan.image.CleanPage;
import vn.chitieu.read.scan.image.PageImage;
import vn.chitieu.read.scan.image.PixelLine;
import vn.chitieu.read.scan.line.PagePrint;
import vn.chitieu.read.scan.line.PrintLine;

/** Reads pictures of pages with one engine; for one thread at a time. */
final class PageReader {
    private static final double POINTS_PER_INCH = 72;

    private final Engine engine;
    private final OcrOptions options;

    PageReader(Engine engine, OcrOptions options) {
        this.engine = engine;
        this.options = options;
    }

    /** What stands on a page. */
    ScannedPage read(PageImage image, int number) {
        CleanPage page = CleanPage.of(image);
        double points = POINTS_PER_INCH / page.dotsPerInch();
        PagePrint print = PagePrint.of(page);
        LineReader reader = new LineReader(engine, print, number, points);
        long end = options.nanoseconds().getAsLong() + options.pageLimit().toNanos();
        boolean late = false;
        for (PrintLine line : print.lines()) {
            if (options.nanoseconds().getAsLong() <= end) {
                reader.read(line);
            } else {
                reader.giveUp(line);
                late = true;
            }
        }
        PageContent content = new PageContent(
                number,
                (float) page.width(),
                (float) page.height(),
                reader.glyphs(),
                rulings(page.rulings(), points),
                1);
        return new ScannedPage(content, reader.doubts(), warning(content, image.damage(), late));
    }

    private Optional<String> warning(PageContent page, Optional<String> damage, boolean late) {
        if (damage.isPresent()) {
            return Optional.of(
                    "page " + page.number() + ": the picture is damaged (" + damage.get() + "); rows may be missing");
        }
        if (late) {
            return Optional.of("page " + page.number() + ": not read to its end within "
                    + options.pageLimit().toSeconds() + " s");
        }
        return PageWords.areImplausible(page.glyphs())
                ? Optional.of("page " + page.number() + ": hardly a word could be recognised; rows may be missing")
                : Optional.empty();
    }

    private static List<Ruling> rulings(List<PixelLine> lines, double points) {
        List<Ruling> rulings = new ArrayList<>();
        for (PixelLine line : lines) {
            rulings.add(
                    new Ruling(line.horizontal(), (float) (line.at() * points), (float) (line.from() * points), (float)
                            (line.to() * points)));
        }
        return rulings;
    }
}
