package vn.chitieu.hostile;

/** The least that makes a file of each office format, around a body that the caller makes up. */
final class OfficeFiles {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";

    private OfficeFiles() {}

    /** A text around a piece that stands in it so many times; {@code doctype} may declare entities. */
    record Body(String doctype, String head, String piece, int times, String tail) {
        static Body of(String content) {
            return new Body("", content, "", 0, "");
        }

        static Body repeated(String piece, int times) {
            return new Body("", "", piece, times, "");
        }

        static Body nested(String begin, String end, int depth) {
            return new Body("", begin.repeat(depth), "", 0, end.repeat(depth));
        }

        Body inside(String before, String behind) {
            return new Body(doctype, before + head, piece, times, tail + behind);
        }
    }

    private static Packed part(Packed zip, String name, String begin, Body body, String end) {
        String head = XML + body.doctype() + begin + body.head();
        return zip.with(name, head, body.piece(), body.times(), body.tail() + end);
    }

    private static Packed officePackage(String mainPart, String mainType) {
        return new Packed()
                .with(
                        "[Content_Types].xml",
                        XML + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/" + mainPart + "\" ContentType=\"" + mainType + "\"/></Types>")
                .with("_rels/.rels", relations("officeDocument", mainPart));
    }

    private static String relations(String type, String target) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    /** A Word document with this body. */
    static byte[] docx(Body body) {
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        Packed zip = officePackage("word/document.xml", type);
        return part(
                        zip,
                        "word/document.xml",
                        "<w:document xmlns:w=\"" + WORD + "\"><w:body>",
                        body,
                        "</w:body></w:document>")
                .bytes();
    }

    /** A workbook of one sheet with these rows. */
    static byte[] xlsx(Body rows) {
        return xlsx(rows.inside("<sheetData>", "</sheetData>"), Body.of(""));
    }

    /** A workbook of one sheet with this content, and shared texts. */
    static byte[] xlsx(Body sheet, Body texts) {
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Packed zip = new Packed()
                .with(
                        "[Content_Types].xml",
                        XML + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types
                                + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                                + types + "worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
                                + types + "sharedStrings+xml\"/></Types>")
                .with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/workbook.xml",
                        XML + "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + RELATIONS
                                + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                                + RELATIONS + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\""
                                + " Type=\"" + RELATIONS + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                                + "</Relationships>");
        part(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + SHEET + "\">", sheet, "</worksheet>");
        return part(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + SHEET + "\">", texts, "</sst>")
                .bytes();
    }

    /** A text document with this body. */
    static byte[] odt(Body body) {
        return openDocument("text", body);
    }

    /** A workbook of one sheet with these rows. */
    static byte[] ods(Body rows) {
        return openDocument("spreadsheet", rows.inside("<table:table table:name=\"a\">", "</table:table>"));
    }

    private static byte[] openDocument(String kind, Body body) {
        String type = "application/vnd.oasis.opendocument." + kind;
        Packed zip = new Packed()
                .with("mimetype", type)
                .with(
                        "META-INF/manifest.xml",
                        XML + "<manifest:manifest xmlns:manifest=\"" + OPEN_DOCUMENT
                                + "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
                                + type + "\"/><manifest:file-entry manifest:full-path=\"content.xml\""
                                + " manifest:media-type=\"text/xml\"/></manifest:manifest>");
        return part(
                        zip,
                        "content.xml",
                        root("document-content", kind, ""),
                        body,
                        "</office:" + kind + "></office:body>" + "</office:document-content>")
                .bytes();
    }

    /** A text document in one XML file. */
    static byte[] fodt(Body body) {
        String mimeType = " office:mimetype=\"application/vnd.oasis.opendocument.text\"";
        return (XML + body.doctype() + root("document", "text", mimeType) + body.head()
                        + body.piece().repeat(body.times()) + body.tail()
                        + "</office:text></office:body></office:document>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String root(String element, String kind, String attributes) {
        return "<office:" + element + " xmlns:office=\"" + OPEN_DOCUMENT + "office:1.0\" xmlns:text=\"" + OPEN_DOCUMENT
                + "text:1.0\" xmlns:table=\"" + OPEN_DOCUMENT + "table:1.0\" office:version=\"1.2\"" + attributes
                + "><office:body><office:" + kind + ">";
    }
}
