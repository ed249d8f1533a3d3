package vn.chitieu.benchmark.ruled;

import java.util.Locale;

/** What flat OpenDocument files of text and of sheets have in common (OpenDocument 1.3). */
final class FlatXml {
    static final String NAMESPACES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3\"""";

    private FlatXml() {}

    /** The font that a layout names. */
    static String fonts(Layout layout) {
        return "<office:font-face-decls><style:font-face style:name=\"F\" svg:font-family=\"'"
                + layout.page().font() + "'\"/></office:font-face-decls>";
    }

    /** Styles of the grid's columns, C0 to C4. */
    static String columnStyles(Layout layout) {
        StringBuilder styles = new StringBuilder();
        for (int column = 0; column < Sheet.HEADER.size(); column++) {
            styles.append(String.format(
                    Locale.ROOT,
                    "<style:style style:name=\"C%d\" style:family=\"table-column\">"
                            + "<style:table-column-properties style:column-width=\"%.2fmm\"/></style:style>",
                    column,
                    layout.width(column)));
        }
        return styles.toString();
    }

    /** The grid's columns. */
    static String columns() {
        StringBuilder columns = new StringBuilder();
        for (int column = 0; column < Sheet.HEADER.size(); column++) {
            columns.append("<table:table-column table:style-name=\"C")
                    .append(column)
                    .append("\"/>");
        }
        return columns.toString();
    }

    /** Properties of a ruled cell. */
    static String cellProperties(Layout layout, String more) {
        return String.format(
                Locale.ROOT,
                "<style:table-cell-properties fo:border=\"%.2fpt solid #000000\" fo:padding=\"%.1fpt\""
                        + " style:vertical-align=\"%s\"%s/>",
                layout.grid().line(),
                layout.grid().padding(),
                layout.grid().middle() ? "middle" : "top",
                more);
    }

    /** A4 with 20 mm of margin. */
    static String page(Layout layout) {
        boolean landscape = layout.page().landscape();
        return String.format(
                Locale.ROOT,
                "<style:page-layout style:name=\"pm\"><style:page-layout-properties fo:page-width=\"%dmm\""
                        + " fo:page-height=\"%dmm\" style:print-orientation=\"%s\" fo:margin=\"20mm\"/>"
                        + "</style:page-layout>",
                landscape ? 297 : 210,
                landscape ? 210 : 297,
                landscape ? "landscape" : "portrait");
    }
}
