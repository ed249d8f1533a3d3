package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.format.ZipParts;

/** The cell formats of a workbook (ECMA-376 18.8): number formats and whether lines stand at the sides. */
final class XlsxStyles {
    /** Excel itself allows 65,490. */
    private static final int MOST = 100_000;

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, FormatCode> formats = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<Boolean> ruledBorders = new ArrayList<>();
    private final List<CellFormat> cellFormats = new ArrayList<>();

    /** Reads the styles. */
    static XlsxStyles of(ZipParts parts, String part) throws UnreadableException {
        XlsxStyles styles = new XlsxStyles();
        if (!XmlReading.part(parts, part, styles::read)) {
            throw XlsxWorkbook.missing("the part " + part);
        }
        return styles;
    }

    /** The format that a cell names by its place in the list. */
    CellFormat format(int index) {
        return index >= 0 && index < cellFormats.size() ? cellFormats.get(index) : CellFormat.PLAIN;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean inCellFormats = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                inCellFormats = false;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        codes.put(
                                XmlReading.number(xml, "numFmtId", -1),
                                XlsxText.unescaped(XmlReading.attribute(xml, "formatCode")));
                    case "border" -> ruledBorders.add(isRuled(xml));
                    case "font" -> fonts.add(font(xml));
                    case "dxfs" -> XmlReading.skip(xml);
                    case "cellXfs" -> inCellFormats = true;
                    case "xf" -> addFormat(xml, inCellFormats);
                    default -> {
                        // Fills do not change what is shown.
                    }
                }
            }
        }
    }

    private static String font(XMLStreamReader xml) throws XMLStreamException {
        String name = "";
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                name = xml.getLocalName().equals("name") ? CellFormat.oldFont(XmlReading.attribute(xml, "val")) : name;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
        return name;
    }

    private static boolean isRuled(XMLStreamReader xml) throws XMLStreamException {
        boolean ruled = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                boolean side = List.of("left", "right", "start", "end").contains(xml.getLocalName());
                String style = XmlReading.attribute(xml, "style");
                ruled |= side && !style.isEmpty() && !style.equals("none");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
        return ruled;
    }

    private void addFormat(XMLStreamReader xml, boolean ofCells) {
        if (ofCells && cellFormats.size() < MOST) {
            int border = XmlReading.number(xml, "borderId", -1);
            boolean ruled = border >= 0 && border < ruledBorders.size() && ruledBorders.get(border);
            int font = XmlReading.number(xml, "fontId", -1);
            String name = font >= 0 && font < fonts.size() ? fonts.get(font) : "";
            cellFormats.add(new CellFormat(code(XmlReading.number(xml, "numFmtId", 0)), name, ruled));
        }
    }

    private FormatCode code(int number) {
        return formats.computeIfAbsent(number, unknown -> FormatCode.of(BuiltInFormats.code(unknown, codes)));
    }
}
