package vn.chitieu.read.sheet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.format.ZipParts;

/** Reads OpenDocument spreadsheets, zipped or flat, as a stream. Lives for one document. */
final class OdsWorkbook {
    static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private final Budget budget;
    private final DocumentBuilder document;
    private final OdsStyles styles = new OdsStyles();
    private int sheets;
    private int page;

    OdsWorkbook(Budget budget, DocumentBuilder document) {
        this.budget = budget;
        this.document = document;
    }

    /** Reads a package; the number of its sheets that are seen. */
    int read(ZipParts parts) throws UnreadableException {
        XmlReading.part(parts, MANIFEST, OdsWorkbook::refuseEncrypted);
        XmlReading.part(parts, "styles.xml", this::readContent);
        XmlReading.part(parts, CONTENT, this::readContent);
        return page;
    }

    /** The number of sheets that were seen so far. */
    int pages() {
        return page;
    }

    private static void refuseEncrypted(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("encryption-data")) {
                throw new UnreadableException(
                        DocumentStatus.ENCRYPTED,
                        "the OpenDocument spreadsheet is encrypted, and --password does not open this kind;"
                                + " save it without a password");
            }
        }
    }

    /** Reads styles and tables from a part or a flat file. */
    void readContent(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style", "date-style" -> styles.add(xml);
                    case "table" -> sheet(xml);
                    case "tracked-changes", "dde-links", "master-styles" -> XmlReading.skip(xml);
                    default -> {
                        // What is not in a table is not on a sheet.
                    }
                }
            }
        }
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        sheets++;
        if (sheets > budget.limits().pages()) {
            throw budget.limits().tooManyPages("sheets");
        }
        boolean visible = !styles.isHiddenTable(XmlReading.attribute(xml, "style-name"));
        String name = CellText.joined(CellText.cleaned(XmlReading.attribute(xml, "name")));
        SheetContent content = new SheetContent(name, budget);
        OdsSheet sheet = new OdsSheet(content, styles);
        sheet.read(xml);
        if (visible) {
            page++;
            SheetLayout.lay(content, page, document);
        } else if (!content.rows().isEmpty()) {
            document.warn("sheet " + name + ": hidden, holds text and is left out");
        }
        if (visible && sheet.hasDrawnText()) {
            document.warn("sheet " + name + ": text boxes hold text and are left out");
        }
    }
}
