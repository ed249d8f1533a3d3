package vn.chitieu.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a DOCX file, element by element. Names are those of WordprocessingML in either dialect; elements of others
 * bear a prefix: {@code m:} mathematics, {@code mc:} compatibility, {@code x:} anything else. Document types and outside
 * entities are not read.
 */
final class XmlPart implements AutoCloseable {
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:");

    private final XMLStreamReader xml;
    private int depth;

    XmlPart(InputStream stream) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        this.xml = factory.createXMLStreamReader(characters(stream));
    }

    /**
     * Decodes a part, UTF-8 or UTF-16 as ECMA-376 part 2 wants. The parser's own decoder would print what is malformed on
     * standard error.
     */
    private static Reader characters(InputStream stream) throws XMLStreamException {
        try {
            PushbackInputStream bytes = new PushbackInputStream(stream, 3);
            byte[] mark = bytes.readNBytes(3);
            int first = mark.length > 1 ? (mark[0] & 0xFF) << 8 | (mark[1] & 0xFF) : 0;
            boolean utf16 = first == 0xFEFF || first == 0xFFFE;
            boolean marked = mark.length > 2 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB;
            if (!marked) {
                bytes.unread(mark);
            }
            return new InputStreamReader(
                    bytes, (utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
        } catch (IOException broken) {
            throw new XMLStreamException(broken);
        }
    }

    /** Goes to the next begin or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element begins here; else one ends. */
    boolean isStart() {
        return xml.isStartElement();
    }

    /** Number of elements open here, the current one included. */
    int depth() {
        return depth;
    }

    /** Name of the current element. */
    String name() {
        String namespace = xml.getNamespaceURI();
        String prefix = namespace == null ? "x:" : PREFIXES.getOrDefault(namespace, "x:");
        return prefix.isEmpty() ? xml.getLocalName() : prefix + xml.getLocalName();
    }

    /**
     * Goes to the next child of an element, past whatever the child before holds.
     *
     * @param parent depth of the element
     * @return false at the element's end
     */
    boolean nextChild(int parent) throws XMLStreamException {
        while (next()) {
            if (isStart() && depth == parent + 1) {
                return true;
            }
            if (!isStart() && depth == parent) {
                return false;
            }
        }
        return false;
    }

    /**
     * Goes to the end of the open element of that depth.
     *
     * @return whether text was passed
     */
    boolean skipTo(int end) throws XMLStreamException {
        boolean text = false;
        while (next()) {
            if (isStart()) {
                String name = name();
                if (name.equals("t") || name.equals("delText") || name.equals("m:t")) {
                    text |= !text().isBlank();
                }
            }
            if (!isStart() && depth == end) {
                break;
            }
        }
        return text;
    }

    /** The text of the current element; stands at its end then. */
    String text() throws XMLStreamException {
        int self = depth;
        String first = "";
        StringBuilder more = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (first.isEmpty()) {
                    first = xml.getText();
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(xml.getText());
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == self) {
                    break;
                }
                depth--;
            }
        }
        return more == null ? first : more.toString();
    }

    /** An attribute by its local name. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** The attribute {@code w:val}; empty text if absent. */
    String value() {
        String value = xml.getAttributeValue(null, "val");
        return value == null ? "" : value;
    }

    /** The attribute {@code w:val} as a switch: on unless it says otherwise (ECMA-376 17.17.4). */
    boolean isOn() {
        String value = value();
        return !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** An attribute as a whole number; empty if it is none. */
    Optional<Integer> number(String name) {
        return attribute(name).flatMap(XmlPart::wholeNumber);
    }

    private static Optional<Integer> wholeNumber(String text) {
        try {
            return Optional.of((int) Double.parseDouble(text.strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
