package vn.chitieu.write;

/** How fields are separated and decimals written. Everything else is the same: UTF-8 with byte order mark, RFC 4180. */
public enum CsvStyle {
    /** Commas between fields, decimals with a point: for programs. */
    PLAIN(',', '.'),
    /** Semicolons between fields, decimals with a comma: for a double click in a Vietnamese Excel. */
    EXCEL_VI(';', ',');

    private final char separator;
    private final char decimalMark;

    CsvStyle(char separator, char decimalMark) {
        this.separator = separator;
        this.decimalMark = decimalMark;
    }

    char separator() {
        return separator;
    }

    /** A plain decimal ({@code -12.5}) with this style's decimal mark. */
    String decimal(String plain) {
        return plain.replace('.', decimalMark);
    }
}
