package vn.chitieu.read.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.observation.DocumentStatus;

/** Opens XML that nobody can be sure of: no document type, no entity but the five of XML, nothing fetched. */
public final class XmlParts {
    private static final int BUFFER = 1 << 16;
    private static final byte MARK_1 = (byte) 0xFE;
    private static final byte MARK_2 = (byte) 0xFF;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    /** A parser for the parts of one document. */
    public XmlParts() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    }

    /**
     * Begins to read a part in UTF-8, or in UTF-16 with a byte order mark. Broken bytes become replacement characters: the
     * parser, which would decode too, prints an error for each.
     */
    public XMLStreamReader open(InputStream part) throws XMLStreamException {
        BufferedInputStream bytes = new BufferedInputStream(part, BUFFER);
        try {
            bytes.mark(3);
            byte[] start = bytes.readNBytes(3);
            bytes.reset();
            return factory.createXMLStreamReader(new InputStreamReader(bytes, charset(bytes, start)));
        } catch (IOException failure) {
            throw new XMLStreamException(failure);
        }
    }

    private static Charset charset(InputStream bytes, byte[] start) throws IOException {
        if (start.length > 1
                && ((start[0] == MARK_1 && start[1] == MARK_2) || (start[0] == MARK_2 && start[1] == MARK_1))) {
            return StandardCharsets.UTF_16;
        }
        if (start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            bytes.skipNBytes(3);
        }
        return StandardCharsets.UTF_8;
    }

    /** What becomes of a document whose XML cannot be read to its end. */
    public static UnreadableException unreadable(Exception failure, String part) {
        for (Throwable cause = failure; cause != null; cause = cause(cause)) {
            if (cause instanceof UnreadableException already) {
                return already;
            }
            if (cause instanceof ZipParts.TooLargeException large) {
                return new UnreadableException(
                        DocumentStatus.TOO_LARGE, "the part " + part + " has " + large.getMessage());
            }
        }
        return new UnreadableException(DocumentStatus.CORRUPT, "the part " + part + " is damaged or cut off");
    }

    private static @Nullable Throwable cause(Throwable failure) {
        return failure instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : failure.getCause();
    }
}
