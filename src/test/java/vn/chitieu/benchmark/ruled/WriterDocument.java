package vn.chitieu.benchmark.ruled;

import java.util.Locale;

/** A sheet as a flat OpenDocument text. */
final class WriterDocument {
    private final Sheet sheet;
    private final StringBuilder xml = new StringBuilder();

    private WriterDocument(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The whole document. */
    static String of(Sheet sheet) {
        return new WriterDocument(sheet).document();
    }

    private String document() {
        Layout layout = sheet.layout();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document ")
                .append(FlatXml.NAMESPACES)
                .append(" office:mimetype=\"application/vnd.oasis.opendocument.text\">")
                .append(FlatXml.fonts(layout))
                .append(styles())
                .append("<office:body><office:text>\n");
        if (layout.narrative()) {
            letterhead();
            paragraph("P", Sheet.NARRATIVE.repeat(3));
        }
        paragraph("B", Sheet.TITLE);
        table();
        if (layout.narrative()) {
            paragraph("B", Sheet.SIGNATURE);
        }
        return xml.append("</office:text></office:body></office:document>").toString();
    }

    private String styles() {
        Layout layout = sheet.layout();
        return String.format(Locale.ROOT, """
                        <office:styles><style:default-style style:family="paragraph"><style:text-properties \
                        style:font-name="F" fo:font-size="%.1fpt" fo:language="vi" fo:country="VN"/>\
                        </style:default-style></office:styles>""", layout.page().size())
                + "<office:automatic-styles>" + FlatXml.page(layout) + FlatXml.columnStyles(layout)
                + paragraphStyle("P", "start", "normal") + paragraphStyle("M", "center", "normal")
                + paragraphStyle("S", "start", "bold") + paragraphStyle("B", "center", "bold")
                + String.format(
                        Locale.ROOT,
                        "<style:style style:name=\"T\" style:family=\"table\"><style:table-properties"
                                + " style:width=\"%dmm\" table:align=\"left\" table:border-model=\"collapsing\"/>"
                                + "</style:style>",
                        layout.page().width())
                + "<style:style style:name=\"G\" style:family=\"table-cell\">"
                + FlatXml.cellProperties(layout, "") + "</style:style></office:automatic-styles>"
                + "<office:master-styles><style:master-page style:name=\"Standard\""
                + " style:page-layout-name=\"pm\"/></office:master-styles>";
    }

    private static String paragraphStyle(String name, String align, String weight) {
        return "<style:style style:name=\"" + name + "\" style:family=\"paragraph\"><style:paragraph-properties"
                + " fo:text-align=\"" + align + "\"/><style:text-properties fo:font-weight=\"" + weight
                + "\"/></style:style>";
    }

    private void letterhead() {
        xml.append("<table:table table:style-name=\"T\"><table:table-column table:number-columns-repeated=\"2\"/>");
        Sheet.LETTERHEAD.forEach(line -> {
            xml.append("<table:table-row>");
            line.forEach(part -> xml.append("<table:table-cell><text:p text:style-name=\"B\">")
                    .append(sheet.escaped(part))
                    .append("</text:p></table:table-cell>"));
            xml.append("</table:table-row>");
        });
        xml.append("</table:table>\n");
    }

    private void paragraph(String style, String text) {
        xml.append("<text:p text:style-name=\"").append(style).append("\">");
        xml.append(sheet.escaped(text)).append("</text:p>\n");
    }

    private void table() {
        boolean repeated = sheet.layout().grid().repeated();
        xml.append("<table:table table:style-name=\"T\">").append(FlatXml.columns());
        xml.append(repeated ? "<table:table-header-rows>" : "");
        header();
        xml.append(repeated ? "</table:table-header-rows>\n" : "\n");
        sheet.rows().forEach(this::row);
        xml.append("</table:table>\n");
    }

    private void header() {
        boolean doubled = sheet.layout().grid().doubleHeader();
        String tall = doubled ? " table:number-rows-spanned=\"2\"" : "";
        xml.append("<table:table-row>");
        cell("B", Sheet.HEADER.get(0), tall);
        cell("B", Sheet.HEADER.get(1), tall);
        if (doubled) {
            cell("B", Sheet.RESULT, " table:number-columns-spanned=\"2\"");
            xml.append("<table:covered-table-cell/>");
            cell("B", Sheet.HEADER.get(4), tall);
            xml.append("</table:table-row><table:table-row><table:covered-table-cell/><table:covered-table-cell/>");
        }
        cell("B", Sheet.HEADER.get(2), "");
        cell("B", Sheet.HEADER.get(3), "");
        if (doubled) {
            xml.append("<table:covered-table-cell/>");
        } else {
            cell("B", Sheet.HEADER.get(4), "");
        }
        xml.append("</table:table-row>");
    }

    private void row(RuledRow row) {
        xml.append("<table:table-row>");
        cell(Sheet.isBold(row) ? "B" : "M", row.stt(), "");
        if (sheet.merges(row)) {
            cell("S", row.label(), " table:number-columns-spanned=\"4\"");
            xml.append("<table:covered-table-cell table:number-columns-repeated=\"3\"/>");
        } else {
            cell(Sheet.isBold(row) ? "S" : "P", row.label(), "");
            cell("M", row.unit(), "");
            cell("M", row.value(), "");
            cell("P", row.note(), "");
        }
        xml.append("</table:table-row>\n");
    }

    private void cell(String style, String text, String attributes) {
        xml.append("<table:table-cell table:style-name=\"G\"")
                .append(attributes)
                .append("><text:p text:style-name=\"");
        xml.append(style).append("\">").append(sheet.escaped(text)).append("</text:p></table:table-cell>");
    }
}
