package vn.chitieu.generated.printed;

import java.util.Locale;

/** In what way a paper becomes a file. */
public enum Format {
    TABS(Source.TEXT, "txt", ""),
    PIPES(Source.TEXT, "md", ""),
    FLATTENED(Source.FLAT, "txt", ""),
    HTML(Source.PAGE, "html", ""),
    DOCX(Source.PAGE, "docx", "docx:MS Word 2007 XML"),
    DOC(Source.PAGE, "doc", "doc:MS Word 97"),
    ODT(Source.PAGE, "odt", "odt"),
    RTF(Source.PAGE, "rtf", "rtf"),
    PDF_OFFICE(Source.PAGE, "pdf", "pdf"),
    PDF_GHOSTSCRIPT(Source.PAGE, "pdf", "pdf"),
    PDF_BROWSER(Source.PAGE, "pdf", ""),
    XLSX(Source.SHEET, "xlsx", "xlsx:Calc MS Excel 2007 XML"),
    XLS(Source.SHEET, "xls", "xls:MS Excel 97"),
    ODS(Source.SHEET, "ods", "ods");

    private final Source source;
    private final String suffix;
    private final String filter;

    Format(Source source, String suffix, String filter) {
        this.source = source;
        this.suffix = suffix;
        this.filter = filter;
    }

    /** What is handed to the program that prints. */
    public enum Source {
        /** Text with separators between the cells; nothing is printed. */
        TEXT,
        /** Text without columns; nothing is printed. */
        FLAT,
        /** A web page. */
        PAGE,
        /** A flat spreadsheet. */
        SHEET
    }

    /** What it is made from. */
    public Source source() {
        return source;
    }

    /** How LibreOffice calls it; empty where another program prints it, or none. */
    String filter() {
        return filter;
    }

    /** End of the file's name, with the dot. */
    public String suffix() {
        return "." + suffix;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
