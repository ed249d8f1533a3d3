package vn.chitieu.read.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import vn.chitieu.document.Source;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.scan.image.PageImage;

/** The pictures in one file, each a page, turned as the file says that they are to be held. Lives for one document. */
final class Pictures {
    /** A sheet of A3 at 600 dots per inch has 70 million. */
    private static final long MOST_PIXELS = 150_000_000;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final ImageReader reader;
    private final Source source;

    Pictures(ImageReader reader, Source source) {
        this.reader = reader;
        this.source = source;
    }

    int count() throws IOException {
        return reader.getNumImages(true);
    }

    /**
     * A page.
     *
     * @param number from 1
     */
    PageImage page(int number) throws IOException, UnreadableException {
        long pixels = (long) reader.getWidth(number - 1) * reader.getHeight(number - 1);
        if (pixels > MOST_PIXELS) {
            throw Limits.exceeded(MOST_PIXELS, "pixels on one page");
        }
        List<String> warnings = new ArrayList<>();
        reader.removeAllIIOReadWarningListeners();
        reader.addIIOReadWarningListener((decoder, warning) -> warnings.add(warning));
        IIOImage image = reader.readAll(number - 1, null);
        BufferedImage picture = (BufferedImage) image.getRenderedImage();
        double resolution = resolution(image.getMetadata());
        PageImage page = PageImage.of(
                Orientation.of(image.getMetadata(), source.content()).upright(picture), resolution);
        return warnings.isEmpty() ? page : page.damaged(warnings.get(0));
    }

    /** Dots per inch; 0 if the file does not say. */
    private static double resolution(IIOMetadata metadata) {
        double millimetres = StandardMetadata.value(metadata, "HorizontalPixelSize")
                .map(Double::parseDouble)
                .orElse(0.0);
        return millimetres > 0 ? MILLIMETRES_PER_INCH / millimetres : 0;
    }
}
