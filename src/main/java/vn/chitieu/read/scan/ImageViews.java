package vn.chitieu.read.scan;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.chitieu.document.Source;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.view.PageView;
import vn.chitieu.read.view.PageViews;

/** The pictures in one file, each a page to be looked at. */
public final class ImageViews implements PageViews {
    private final ImageInputStream in;
    private final ImageReader reader;
    private final Pictures pictures;

    private ImageViews(ImageInputStream in, ImageReader reader, Pictures pictures) {
        this.in = in;
        this.reader = reader;
        this.pictures = pictures;
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read
     * @throws UnreadableException if it is no picture that anyone knows
     */
    public static ImageViews open(Source source) throws IOException, UnreadableException {
        ImageInputStream in = new MemoryCacheImageInputStream(source.content().stream());
        ImageReader reader = Decoders.of(in);
        return new ImageViews(in, reader, new Pictures(reader, source));
    }

    @Override
    public PageView page(int number, double dotsPerInch) throws IOException, UnreadableException {
        return ScannedView.of(pictures.page(number), dotsPerInch);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
