package vn.chitieu.read.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.UnreadableException;

/**
 * Chooses who decodes a picture. For some kinds there are several decoders, and the order in which the library lists them
 * changes from run to run; they differ in what they make of a damaged file.
 */
final class Decoders {
    private Decoders() {}

    /**
     * Java's own decoder if it has one for this picture, else the first by name.
     *
     * @throws UnreadableException if nobody knows the kind
     */
    static ImageReader of(ImageInputStream in) throws IOException, UnreadableException {
        List<ImageReader> all = new ArrayList<>();
        ImageIO.getImageReaders(in).forEachRemaining(all::add);
        all.sort(Comparator.comparing(Decoders::isForeign)
                .thenComparing(reader -> reader.getClass().getName()));
        if (all.isEmpty()) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "the picture is damaged or of an unknown kind");
        }
        all.stream().skip(1).forEach(ImageReader::dispose);
        ImageReader first = all.get(0);
        first.setInput(in);
        return first;
    }

    private static boolean isForeign(ImageReader reader) {
        return !reader.getClass().getModule().isNamed();
    }
}
