package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.format.UnreadableException;

/** Reads one worksheet (ECMA-376 18.3), cell by cell. Lives for one sheet. */
final class XlsxSheet {
    private final SheetContent content;
    private final XlsxWorkbook workbook;
    private final List<String> drawings = new ArrayList<>();
    private boolean zerosHidden;
    private int row;
    private int column;

    XlsxSheet(SheetContent content, XlsxWorkbook workbook) {
        this.content = content;
        this.workbook = workbook;
    }

    /** Relations to what is drawn on the sheet. */
    List<String> drawings() {
        return drawings;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "c" -> cell(xml);
                    case "row" -> row(xml);
                    case "col" -> columns(xml);
                    case "mergeCell" -> merge(XmlReading.attribute(xml, "ref"));
                    case "sheetView" -> zerosHidden |= isOff(XmlReading.attribute(xml, "showZeros"));
                    case "drawing" -> drawings.add(XmlReading.attribute(xml, "id"));
                    default -> {
                        // Panes, filters, validation and print settings show no text.
                    }
                }
            }
        }
        if (zerosHidden) {
            content.hideZeros();
        }
    }

    private static boolean isOff(String flag) {
        return flag.equals("0") || flag.equals("false");
    }

    private void row(XMLStreamReader xml) {
        row = XmlReading.number(xml, "r", row + 1);
        column = 0;
        boolean flat = isZero(XmlReading.attribute(xml, "ht")) && XmlReading.flag(xml, "customHeight");
        if (flat || XmlReading.flag(xml, "hidden")) {
            content.hideRow(row);
        }
    }

    private void columns(XMLStreamReader xml) {
        if (XmlReading.flag(xml, "hidden") || isZero(XmlReading.attribute(xml, "width"))) {
            content.hideColumns(XmlReading.number(xml, "min", 0), XmlReading.number(xml, "max", 0));
        }
    }

    private static boolean isZero(String measure) {
        return StoredNumber.of(measure).filter(value -> value.signum() == 0).isPresent();
    }

    private void merge(String reference) throws UnreadableException {
        Optional<Region> region = Region.of(reference);
        if (region.isPresent()) {
            content.merge(region.get());
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        String type = "n";
        int style = 0;
        column++;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> column = Math.max(1, Region.column(value));
                case "t" -> type = value;
                case "s" -> style = XmlReading.number(xml, "s", 0);
                default -> {
                    // What remains is of the program's own.
                }
            }
        }
        CellFormat format = workbook.styles().format(style);
        if (format.ruled()) {
            content.rule(row, column);
        }
        value(xml, type, format);
    }

    private void value(XMLStreamReader xml, String type, CellFormat format)
            throws XMLStreamException, UnreadableException {
        String stored = "";
        boolean formula = false;
        int event = xml.next();
        while (event != XMLStreamReader.END_ELEMENT) {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> stored = XmlReading.text(xml);
                    case "is" -> stored = XlsxText.item(xml);
                    case "f" -> {
                        formula = true;
                        XmlReading.skip(xml);
                    }
                    default -> XmlReading.skip(xml);
                }
            }
            event = xml.next();
        }
        if (!stored.isEmpty()) {
            content.cell(row, column, shown(stored, type, format));
        } else if (formula && !type.equals("str")) {
            content.unanswered(row, column);
        }
    }

    private Shown shown(String stored, String type, CellFormat cellFormat) throws UnreadableException {
        FormatCode format = cellFormat.code();
        return switch (type) {
            case "s" -> text(cellFormat.drawn(workbook.sharedText(stored.strip())), format);
            case "str" -> text(cellFormat.drawn(CellText.cleaned(XlsxText.unescaped(stored))), format);
            case "inlineStr" -> text(cellFormat.drawn(stored), format);
            case "b" -> Shown.text(stored.strip().equals("1") || stored.strip().equals("true") ? "TRUE" : "FALSE");
            case "e" -> Shown.text(CellText.cleaned(stored));
            case "d" ->
                workbook.epoch()
                        .serial(stored.strip())
                        .map(serial -> format.show(serial, workbook.epoch()))
                        .orElseGet(() -> Shown.text(CellText.cleaned(stored)));
            default -> number(stored, format);
        };
    }

    private static Shown text(String cleaned, FormatCode format) {
        String shown = format.show(cleaned);
        // Most formats leave texts as they are.
        return Shown.text(shown.equals(cleaned) ? cleaned : CellText.cleaned(shown));
    }

    private Shown number(String stored, FormatCode format) {
        Optional<BigDecimal> number = StoredNumber.of(stored);
        if (number.isEmpty()) {
            return Shown.text(CellText.cleaned(stored));
        }
        return format.show(number.get(), workbook.epoch());
    }
}
