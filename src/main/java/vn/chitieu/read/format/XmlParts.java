package vn.chitieu.read.format;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.observation.DocumentStatus;

/** Opens XML that nobody can be sure of: no document type, no entity but the five of XML, nothing fetched. */
public final class XmlParts {
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    /** A parser for the parts of one document. */
    public XmlParts() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    }

    /** Begins to read a part. */
    public XMLStreamReader open(InputStream part) throws XMLStreamException {
        return factory.createXMLStreamReader(part);
    }

    /** What becomes of a document whose XML cannot be read to its end. */
    public static UnreadableException unreadable(Exception failure, String part) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
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
}
