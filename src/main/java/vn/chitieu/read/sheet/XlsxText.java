package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.format.FontText;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.format.ZipParts;

/** Texts of a workbook, with runs of differing fonts (ECMA-376 18.4). */
final class XlsxText {
    /** More different texts than any workbook has, however short they are. */
    private static final int MOST_TEXTS = 2_000_000;

    private XlsxText() {}

    /** The texts that cells share, cleaned. */
    static List<String> shared(ZipParts parts, String part, Limits limits) throws UnreadableException {
        List<String> texts = new ArrayList<>();
        boolean found = XmlReading.part(parts, part, xml -> {
            long characters = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    String text = item(xml);
                    texts.add(text);
                    characters += text.length();
                    if (texts.size() > MOST_TEXTS || characters > limits.characters()) {
                        throw Limits.exceeded(limits.characters(), "characters");
                    }
                }
            }
        });
        if (!found) {
            throw XlsxWorkbook.missing("the part " + part);
        }
        return texts;
    }

    /** The text of the current {@code si} or {@code is}, up to its end, cleaned. */
    static String item(XMLStreamReader xml) throws XMLStreamException {
        RichText text = new RichText();
        boolean raised = false;
        String font = "";
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text.add(FontText.drawn(font, unescaped(XmlReading.text(xml))), raised);
                    case "rFont" -> {
                        font = CellFormat.oldFont(XmlReading.attribute(xml, "val"));
                        depth++;
                    }
                    // How Japanese is pronounced.
                    case "rPh" -> XmlReading.skip(xml);
                    case "r" -> {
                        raised = false;
                        font = "";
                        depth++;
                    }
                    case "vertAlign" -> {
                        raised = XmlReading.attribute(xml, "val").equals("superscript");
                        depth++;
                    }
                    default -> depth++;
                }
            }
        }
        return text.cleaned();
    }

    /** Characters that XML cannot hold are written {@code _x000D_} (ECMA-376 22.9.2.19). */
    static String unescaped(String text) {
        int escape = text.indexOf("_x");
        if (escape < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (escape >= 0) {
            boolean whole = escape + 7 <= text.length() && text.charAt(escape + 6) == '_';
            String code = whole ? text.substring(escape + 2, escape + 6) : "";
            boolean hexadecimal = whole && code.chars().allMatch(c -> Character.digit(c, 16) >= 0);
            int end = hexadecimal ? escape + 7 : escape + 2;
            plain.append(text, from, hexadecimal ? escape : end);
            if (hexadecimal) {
                plain.append((char) Integer.parseInt(code, 16));
            }
            from = end;
            escape = text.indexOf("_x", from);
        }
        return plain.append(text, from, text.length()).toString();
    }
}
