package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.format.FontText;

/** Reads one cell of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, 9.1.4): what it prints and what it stores. */
final class OdsCell {
    private static final int MOST_BLANKS = 1_000;
    private static final int ISO_DATE = 10;

    private final OdsStyles styles;
    private final List<String> lines = new ArrayList<>();
    private String font = "";
    private boolean drawnText;

    OdsCell(OdsStyles styles) {
        this.styles = styles;
    }

    /** Whether something drawn in the cell holds text. */
    boolean hasDrawnText() {
        return drawnText;
    }

    /** What the current cell shows, given its style; reads up to its end. */
    Shown read(XMLStreamReader xml, String style) throws XMLStreamException {
        String type = XmlReading.attribute(xml, "value-type");
        String stored = XmlReading.attribute(xml, "value");
        String date = XmlReading.attribute(xml, "date-value");
        font = styles.font(style);
        boolean printed = content(xml);
        String text = CellText.cleaned(String.join("\n", lines));
        Optional<BigDecimal> number = switch (type) {
            case "float", "percentage", "currency" -> StoredNumber.of(stored);
            default -> Optional.empty();
        };
        if (number.isPresent()) {
            return printed ? PrintedNumber.of(text, number.get()) : unprinted(number.get(), type);
        }
        Optional<LocalDate> day = type.equals("date") ? day(date) : Optional.empty();
        return day.map(known -> Shown.date(styles.isSystemDate(style) ? PrintedDate.of(text, known) : text, known))
                .filter(shown -> !shown.isBlank())
                .orElseGet(() -> Shown.text(text));
    }

    private static Shown unprinted(BigDecimal number, String type) {
        FormatCode format = type.equals("percentage") ? FormatCode.of("0.##%") : FormatCode.GENERAL;
        return format.show(number, Epoch.YEAR_1900);
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso.substring(0, Math.min(iso.length(), ISO_DATE))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Gathers the paragraphs of the cell; whether it has any. */
    private boolean content(XMLStreamReader xml) throws XMLStreamException {
        boolean printed = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                boolean drawn = isDrawn(xml);
                if (drawn || xml.getLocalName().equals("annotation")) {
                    boolean text = holdsText(xml);
                    drawnText |= drawn && text;
                } else if (xml.getLocalName().equals("p") || xml.getLocalName().equals("h")) {
                    paragraph(xml);
                    printed = true;
                } else {
                    depth++;
                }
            }
        }
        return printed;
    }

    /** Whether the current element is a drawing. */
    static boolean isDrawn(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && (namespace.endsWith(":drawing:1.0") || namespace.endsWith(":dr3d:1.0"));
    }

    /** Passes over the current element; whether it holds text. */
    static boolean holdsText(XMLStreamReader xml) throws XMLStreamException {
        boolean text = false;
        boolean inParagraph = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                inParagraph |= xml.getLocalName().equals("p");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.CHARACTERS) {
                text |= inParagraph && !xml.isWhiteSpace();
            }
        }
        return text;
    }

    private void paragraph(XMLStreamReader xml) throws XMLStreamException {
        RichText text = new RichText();
        Deque<Boolean> raised = new ArrayDeque<>(List.of(false));
        Deque<String> fonts = new ArrayDeque<>(List.of(font));
        while (!raised.isEmpty()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                raised.pop();
                fonts.pop();
            } else if (event == XMLStreamReader.START_ELEMENT) {
                if (isAside(xml)) {
                    drawnText |= holdsText(xml) && isDrawn(xml);
                } else {
                    text.add(blanks(xml), false);
                    String style = XmlReading.attribute(xml, "style-name");
                    raised.push(raised.element() || styles.isRaisedText(style));
                    fonts.push(style.isEmpty() ? fonts.element() : styles.font(style));
                }
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.SPACE) {
                text.add(FontText.drawn(fonts.element(), xml.getText()), raised.element());
            } else if (event == XMLStreamReader.ENTITY_REFERENCE) {
                throw new XMLStreamException("an entity of the document's own");
            }
        }
        lines.add(text.cleaned());
    }

    /** What stands in a paragraph without being its text. */
    private static boolean isAside(XMLStreamReader xml) {
        String name = xml.getLocalName();
        return name.equals("note") || name.equals("annotation") || name.equals("ruby-text") || isDrawn(xml);
    }

    private static String blanks(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "s" -> " ".repeat(Math.min(MOST_BLANKS, XmlReading.number(xml, "c", 1)));
            case "tab" -> " ";
            case "line-break" -> "\n";
            default -> "";
        };
    }
}
