package vn.chitieu.benchmark.ruled;

/** A program that prints a report to PDF. */
enum Producer {
    /** LibreOffice Writer from a flat text document. */
    WRITER,
    /** LibreOffice Calc from a flat spreadsheet. */
    CALC,
    /** Chromium from a page of HTML. */
    CHROMIUM
}
