package vn.chitieu.read.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.page.PageJoin;

/** Reads pictures of pages: TIFF with any number of pages, JPEG, PNG and other kinds that Java knows. */
public final class ImageReader implements DocumentReader {
    private static final Set<String> TYPES = Set.of(
            "image/png",
            "image/jpeg",
            "image/tiff",
            "image/gif",
            "image/bmp",
            "image/jp2",
            "image/x-jbig2",
            "image/x-ms-bmp");

    private final ScanReader scans;

    public ImageReader(ScanReader scans) {
        this.scans = scans;
    }

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Document read(Source source, ReadOptions options) throws UnreadableException {
        scans.requireWanted();
        try (InputStream bytes = source.content().stream();
                ImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
            javax.imageio.ImageReader reader = Decoders.of(in);
            try {
                return read(source, new Pictures(reader, source), options.limits());
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw UnreadableException.damaged("picture", broken);
        }
    }

    private Document read(Source source, Pictures pictures, Limits limits) throws UnreadableException, IOException {
        int pages = pictures.count();
        if (pages > limits.pages()) {
            throw limits.tooManyPages("pages");
        }
        DocumentBuilder builder = new DocumentBuilder(limits);
        PageJoin join = new PageJoin(builder);
        List<Doubt> doubts = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            int each = number;
            PageKey key = new PageKey(source.content().sha256(), number);
            ScannedPage page = scans.read(key, () -> pictures.page(each));
            page.warning().ifPresent(builder::warn);
            doubts.addAll(page.doubts());
            join.add(page.content());
        }
        join.end();
        if (builder.isBlank()) {
            throw new UnreadableException(DocumentStatus.EMPTY, "nothing stands on any page");
        }
        builder.warn(ScannedPage.notice(pages));
        return DoubtfulRows.noted(builder.build(pages), doubts);
    }
}
