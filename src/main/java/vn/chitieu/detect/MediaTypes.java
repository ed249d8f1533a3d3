package vn.chitieu.detect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import vn.chitieu.document.Source;

/** Names the media type of a file from its bytes alone: names lie (OLE called .docx, HTML called .pdf). */
public final class MediaTypes {
    private final Detector detector = new DefaultDetector();

    /** The media type without parameters, {@code application/octet-stream} where nothing is known. */
    public String of(Source source) {
        try (ByteArrayInputStream stream =
                new ByteArrayInputStream(source.content().bytes())) {
            return detector.detect(stream, new Metadata()).getBaseType().toString();
        } catch (IOException unreachable) {
            throw new UncheckedIOException("reading bytes in memory of " + source.name(), unreachable);
        }
    }
}
