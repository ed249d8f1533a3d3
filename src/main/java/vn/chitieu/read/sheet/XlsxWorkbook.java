package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.format.ZipParts;

/**
 * Reads Office Open XML workbooks (ECMA-376 18.2), transitional and strict, with macros or without, template or not, as a
 * stream. Lives for one document.
 */
final class XlsxWorkbook {
    private final ZipParts parts;
    private final Budget budget;
    private final DocumentBuilder document;
    private final Map<String, Relation> relations = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private Epoch epoch = Epoch.YEAR_1900;
    private List<String> sharedTexts = List.of();
    private XlsxStyles styles = new XlsxStyles();

    private record Sheet(String name, String relation, boolean visible) {}

    XlsxWorkbook(ZipParts parts, Budget budget, DocumentBuilder document) {
        this.parts = parts;
        this.budget = budget;
        this.document = document;
    }

    /** The part that holds the workbook; empty if the package says nothing of one. */
    static Optional<String> mainPart(ZipParts parts) throws UnreadableException {
        return Relation.first(Relation.of(parts, Relation.PACKAGE), "officeDocument")
                .map(Relation::target);
    }

    /** Reads the workbook in a part; the number of its sheets that are seen. */
    int read(String main) throws UnreadableException {
        List<Relation> all = Relation.of(parts, main);
        all.forEach(relation -> relations.put(relation.id(), relation));
        if (!XmlReading.part(parts, main, this::readSheets)) {
            throw missing("the part " + main);
        }
        Optional<Relation> texts = Relation.first(all, "sharedStrings");
        if (texts.isPresent()) {
            sharedTexts = XlsxText.shared(parts, texts.get().target(), budget.limits());
        }
        Optional<Relation> formats = Relation.first(all, "styles");
        if (formats.isPresent()) {
            styles = XlsxStyles.of(parts, formats.get().target());
        }
        int page = 0;
        for (Sheet sheet : sheets) {
            page += sheet.visible() ? 1 : 0;
            read(sheet, page);
        }
        return page;
    }

    /** What cells refer to and is not there would be lost silently. */
    static UnreadableException missing(String thing) {
        return new UnreadableException(DocumentStatus.CORRUPT, thing + " is missing");
    }

    private void readSheets(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("workbookPr")) {
                    epoch = XmlReading.flag(xml, "date1904") ? Epoch.YEAR_1904 : Epoch.YEAR_1900;
                } else if (xml.getLocalName().equals("sheet")) {
                    String state = XmlReading.attribute(xml, "state");
                    boolean visible = !state.equals("hidden") && !state.equals("veryHidden");
                    sheets.add(new Sheet(
                            CellText.joined(CellText.cleaned(XmlReading.attribute(xml, "name"))),
                            XmlReading.attribute(xml, "id"),
                            visible));
                    if (sheets.size() > budget.limits().pages()) {
                        throw budget.limits().tooManyPages("sheets");
                    }
                }
            }
        }
    }

    private void read(Sheet sheet, int page) throws UnreadableException {
        Relation relation = relations.get(sheet.relation());
        if (relation == null) {
            throw missing("the sheet " + sheet.name());
        }
        if (!relation.kind().equals("worksheet")) {
            // Sheets of charts or dialogs hold no cells.
            return;
        }
        SheetContent content = new SheetContent(sheet.name(), budget);
        XlsxSheet reading = new XlsxSheet(content, this);
        if (!XmlReading.part(parts, relation.target(), reading::read)) {
            throw missing("the sheet " + sheet.name());
        }
        if (sheet.visible()) {
            SheetLayout.lay(content, page, document);
            warnOfDrawnText(sheet, relation, reading.drawings());
        } else if (!content.rows().isEmpty()) {
            document.warn("sheet " + sheet.name() + ": hidden, holds text and is left out");
        }
    }

    private void warnOfDrawnText(Sheet sheet, Relation relation, List<String> drawings) throws UnreadableException {
        if (drawings.isEmpty()) {
            return;
        }
        for (Relation drawing : Relation.of(parts, relation.target())) {
            if (drawings.contains(drawing.id()) && holdsText(drawing.target())) {
                document.warn("sheet " + sheet.name() + ": text boxes hold text and are left out");
            }
        }
    }

    private boolean holdsText(String drawing) throws UnreadableException {
        boolean[] found = {false};
        XmlReading.part(parts, drawing, xml -> {
            while (xml.hasNext()) {
                boolean text = xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("t");
                found[0] |= text && !XmlReading.text(xml).isBlank();
            }
        });
        return found[0];
    }

    Epoch epoch() {
        return epoch;
    }

    XlsxStyles styles() {
        return styles;
    }

    /**
     * The text that a cell names by its place in the list.
     *
     * @throws UnreadableException if there is none
     */
    String sharedText(String index) throws UnreadableException {
        int place = 0;
        for (int i = 0; i < index.length(); i++) {
            int digit = Character.digit(index.charAt(i), 10);
            if (digit < 0 || place > sharedTexts.size()) {
                throw missing("the text of a cell");
            }
            place = place * 10 + digit;
        }
        if (place >= sharedTexts.size()) {
            throw missing("the text of a cell");
        }
        return sharedTexts.get(place);
    }
}
