package vn.chitieu.read.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of an OpenDocument spreadsheet that decide what is seen (OpenDocument 1.3 part 3, 16.2). */
final class OdsStyles {
    private final Set<String> hiddenTables = new HashSet<>();
    private final Set<String> ruledCells = new HashSet<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Set<String> raisedTexts = new HashSet<>();
    private final Set<String> systemDates = new HashSet<>();
    private final Set<String> systemDateCells = new HashSet<>();

    /** Takes up the current element if it is a style. */
    void add(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("date-style") && XmlReading.flag(xml, "automatic-order")) {
            systemDates.add(XmlReading.attribute(xml, "name"));
        } else if (xml.getLocalName().equals("style")) {
            style(xml);
        }
    }

    private void style(XMLStreamReader xml) throws XMLStreamException {
        String name = XmlReading.attribute(xml, "name");
        String parent = XmlReading.attribute(xml, "parent-style-name");
        String format = XmlReading.attribute(xml, "data-style-name");
        if (systemDates.contains(format) || (format.isEmpty() && systemDateCells.contains(parent))) {
            systemDateCells.add(name);
        }
        fonts.put(name, font(parent));
        boolean ruled = ruledCells.contains(parent);
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                ruled = isRuled(xml, ruled);
                property(xml, name);
            }
        }
        if (ruled) {
            ruledCells.add(name);
        }
    }

    private void property(XMLStreamReader xml, String style) {
        switch (xml.getLocalName()) {
            case "table-properties" -> {
                if (XmlReading.attribute(xml, "display").equals("false")) {
                    hiddenTables.add(style);
                }
            }
            case "text-properties" -> {
                String position = XmlReading.attribute(xml, "text-position");
                boolean raised = position.startsWith("super")
                        || (!position.isEmpty() && !position.startsWith("-") && !position.startsWith("0"));
                String font = XmlReading.attribute(xml, "font-name");
                if (!font.isEmpty()) {
                    fonts.put(style, CellFormat.oldFont(font.replace('_', ' ')));
                }
                if (raised && !position.startsWith("sub")) {
                    raisedTexts.add(style);
                }
            }
            default -> {
                // Other properties do not decide what is seen.
            }
        }
    }

    private static boolean isRuled(XMLStreamReader xml, boolean inherited) {
        if (!xml.getLocalName().equals("table-cell-properties")) {
            return inherited;
        }
        String all = XmlReading.attribute(xml, "border");
        String sides = XmlReading.attribute(xml, "border-left") + XmlReading.attribute(xml, "border-right");
        if (all.isEmpty() && sides.isEmpty()) {
            return inherited;
        }
        return !(all + sides).replace("none", "").isBlank();
    }

    boolean isHiddenTable(String style) {
        return hiddenTables.contains(style);
    }

    /** Whether a line stands at the left or right of cells of this style. */
    boolean isRuledCell(String style) {
        return ruledCells.contains(style);
    }

    boolean isRaisedText(String style) {
        return raisedTexts.contains(style);
    }

    /** Name of the font of a style if it draws letters of an old encoding, else empty. */
    String font(String style) {
        return fonts.getOrDefault(style, "");
    }

    /** Whether cells of this style print dates in the order of the author's system. */
    boolean isSystemDate(String style) {
        return systemDateCells.contains(style);
    }
}
