package vn.chitieu.benchmark.ruled;

import java.util.List;
import java.util.Locale;

/** A sheet as a flat OpenDocument spreadsheet; everything is text, one row of header. */
final class CalcDocument {
    private CalcDocument() {}

    /** The whole document. */
    static String of(Sheet sheet) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document ")
                .append(FlatXml.NAMESPACES)
                .append(" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">")
                .append(FlatXml.fonts(sheet.layout()))
                .append(styles(sheet.layout()))
                .append("<office:body><office:spreadsheet><table:table table:name=\"Bieu\" table:style-name=\"T\">")
                .append(FlatXml.columns());
        boolean repeated = sheet.layout().grid().repeated();
        xml.append(repeated ? "<table:table-header-rows>" : "").append(row(sheet, Sheet.HEADER));
        xml.append(repeated ? "</table:table-header-rows>\n" : "\n");
        sheet.rows().forEach(each -> xml.append(row(sheet, each.cells())).append('\n'));
        return xml.append("</table:table></office:spreadsheet></office:body></office:document>")
                .toString();
    }

    private static String styles(Layout layout) {
        return "<office:automatic-styles>" + FlatXml.page(layout) + FlatXml.columnStyles(layout)
                + "<style:style style:name=\"T\" style:family=\"table\" style:master-page-name=\"Default\"/>"
                + "<style:style style:name=\"R\" style:family=\"table-row\"><style:table-row-properties"
                + " style:use-optimal-row-height=\"true\"/></style:style>"
                + "<style:style style:name=\"G\" style:family=\"table-cell\">"
                + FlatXml.cellProperties(layout, " fo:wrap-option=\"wrap\"")
                + String.format(
                        Locale.ROOT,
                        "<style:text-properties style:font-name=\"F\" fo:font-size=\"%.1fpt\"/></style:style>",
                        layout.page().size())
                + "</office:automatic-styles><office:master-styles><style:master-page style:name=\"Default\""
                + " style:page-layout-name=\"pm\"/></office:master-styles>";
    }

    private static String row(Sheet sheet, List<String> cells) {
        StringBuilder xml = new StringBuilder("<table:table-row table:style-name=\"R\">");
        cells.forEach(
                text -> xml.append("<table:table-cell table:style-name=\"G\" office:value-type=\"string\"><text:p>")
                        .append(sheet.escaped(text))
                        .append("</text:p></table:table-cell>"));
        return xml.append("</table:table-row>").toString();
    }
}
