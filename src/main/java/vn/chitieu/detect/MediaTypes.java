package vn.chitieu.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import vn.chitieu.document.Source;

/**
 * Names the media type of a file from its bytes alone: names lie (OLE called .docx, HTML called .pdf).
 *
 * <p>Two letters are enough for Tika to see a program ({@code MZ}) or a film ({@code FWS}), and Vietnamese in one of
 * its old encodings is no text to it. So what is beyond doubt {@link PlainText} is text, unless Tika names a kind of
 * text (HTML, RTF, XML) or PDF, which may consist of letters alone.
 */
public final class MediaTypes {
    private static final MediaType PDF = MediaType.application("pdf");

    private final Detector detector = new DefaultDetector();
    private final MediaTypeRegistry registry = MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry();

    /** The media type without parameters, {@code application/octet-stream} where nothing is known. */
    public String of(Source source) {
        MediaType type = byMagic(source);
        boolean settled = registry.isInstanceOf(type, MediaType.TEXT_PLAIN) || type.equals(PDF);
        if (!settled && PlainText.is(source.content())) {
            return MediaType.TEXT_PLAIN.toString();
        }
        return type.toString();
    }

    private MediaType byMagic(Source source) {
        try (InputStream stream = source.content().stream()) {
            return detector.detect(stream, new Metadata()).getBaseType();
        } catch (IOException unreachable) {
            throw new UncheckedIOException("reading bytes in memory of " + source.name(), unreachable);
        }
    }
}
