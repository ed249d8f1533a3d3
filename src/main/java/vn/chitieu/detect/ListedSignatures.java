package vn.chitieu.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.chitieu.document.Source;

/** Tika's list of signatures; loaded with this class. */
final class ListedSignatures {
    private static final MimeTypes LIST = MimeTypes.getDefaultMimeTypes();

    private ListedSignatures() {}

    /** The media type without parameters, {@code application/octet-stream} if it is not in the list. */
    static String mediaType(Source source) {
        try (InputStream stream = source.content().stream()) {
            return LIST.detect(stream, new Metadata()).getBaseType().toString();
        } catch (IOException unreachable) {
            throw new UncheckedIOException("reading bytes in memory of " + source.name(), unreachable);
        }
    }
}
