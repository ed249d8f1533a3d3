package vn.chitieu.read.opendocument;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.format.XmlParts;
import vn.chitieu.read.format.ZipParts;

/** Reads text documents of LibreOffice and its kin, zipped or as one flat XML file. */
public final class OdtReader implements DocumentReader {
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final Set<String> ZIPPED =
            Set.of(ODT, ODT + "-template", ODT + "-master", "application/vnd.sun.xml.writer");
    private static final Set<String> FLAT = Set.of(
            ODT + "-flat-xml",
            "application/vnd.oasis.opendocument.flat.text",
            "application/vnd.oasis.opendocument.tika.flat.document");
    private static final int LONGEST_MANIFEST = 1 << 20;
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String STYLES = "styles.xml";
    private static final String CONTENT = "content.xml";

    @Override
    public boolean reads(String mediaType) {
        return ZIPPED.contains(mediaType) || FLAT.contains(mediaType);
    }

    @Override
    public Document read(Source source, ReadOptions options) throws UnreadableException {
        DocumentBuilder document = new DocumentBuilder(options.limits());
        OdtContent content = new OdtContent(new Quota(options.limits()), document);
        byte[] bytes = source.content().bytes();
        if (bytes[0] == 'P') {
            readZip(bytes, options, content);
        } else {
            read(source.content().stream(), "document", content, new XmlParts());
        }
        content.story().writeTo(document);
        if (!document.isBlank()) {
            return document.build(0);
        }
        throw content.hasPictures()
                ? new UnreadableException(DocumentStatus.NEEDS_OCR, "there are only pictures in it")
                : new UnreadableException(DocumentStatus.EMPTY, "there is no text in it");
    }

    private static void readZip(byte[] bytes, ReadOptions options, OdtContent content) throws UnreadableException {
        try (ZipParts parts = ZipParts.open(bytes, options.limits())) {
            if (isEncrypted(parts)) {
                throw new UnreadableException(
                        DocumentStatus.ENCRYPTED,
                        "it has a password; save it without one, encrypted OpenDocument files are not read");
            }
            XmlParts xml = new XmlParts();
            Optional<InputStream> styles = parts.part(STYLES);
            if (styles.isPresent()) {
                read(styles.get(), STYLES, content, xml);
            }
            Optional<InputStream> text = parts.part(CONTENT);
            if (text.isEmpty()) {
                throw new UnreadableException(DocumentStatus.CORRUPT, "the part " + CONTENT + " is missing");
            }
            read(text.get(), CONTENT, content, xml);
        }
    }

    private static boolean isEncrypted(ZipParts parts) throws UnreadableException {
        if (parts.part("encrypted-package").isPresent()) {
            return true;
        }
        Optional<InputStream> manifest = parts.part(MANIFEST);
        if (manifest.isEmpty()) {
            return false;
        }
        try {
            byte[] start = manifest.get().readNBytes(LONGEST_MANIFEST);
            return new String(start, StandardCharsets.UTF_8).contains("encryption-data");
        } catch (IOException damaged) {
            // The text does not need the manifest.
            return false;
        }
    }

    private static void read(InputStream part, String name, OdtContent content, XmlParts xml)
            throws UnreadableException {
        try {
            content.read(xml.open(part));
        } catch (XMLStreamException | RuntimeException damaged) {
            throw XmlParts.unreadable(damaged, name);
        }
    }
}
