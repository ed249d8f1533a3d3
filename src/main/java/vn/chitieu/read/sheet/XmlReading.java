package vn.chitieu.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.format.XmlParts;
import vn.chitieu.read.format.ZipParts;

/** What is done with the events of one XML part. */
interface XmlReading {
    /** Reads events up to the end of the part: only at its end its sum is looked at. */
    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableException;

    /**
     * Reads a part of a package; false if there is none.
     *
     * @throws UnreadableException if it is damaged or too large
     */
    static boolean part(ZipParts parts, String name, XmlReading reading) throws UnreadableException {
        Optional<InputStream> part = parts.part(name);
        if (part.isEmpty()) {
            return false;
        }
        stream(part.get(), name, reading);
        return true;
    }

    /** Reads a stream to its end and closes it. */
    static void stream(InputStream stream, String name, XmlReading reading) throws UnreadableException {
        try (InputStream part = stream) {
            reading.read(new XmlParts().open(part));
        } catch (XMLStreamException | IOException | RuntimeException damaged) {
            throw XmlParts.unreadable(damaged, name);
        }
    }

    /** An attribute of the current element by its local name; empty if it has none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute of the current element says yes. */
    static boolean flag(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** A whole number among the attributes of the current element. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        boolean digits =
                !value.isEmpty() && value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(value) : otherwise;
    }

    /** The text right inside the current element, up to its end; elements in it are left out. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (depth == 1 && isText(event)) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            } else if (event == XMLStreamReader.ENTITY_REFERENCE) {
                // What it stands for would be lost.
                throw new XMLStreamException("an entity of the document's own");
            }
        }
        return text.toString();
    }

    private static boolean isText(int event) {
        return event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA || event == XMLStreamReader.SPACE;
    }

    /** Passes over the current element, up to its end. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}
