package vn.chitieu.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** What stands between fields. */
    public char separator() {
        return separator;
    }

    /** Begins a file with its byte order mark; whatever is at the path is lost. */
    CsvWriter begin(Path path) throws IOException {
        // A stream writer, unlike Files.newBufferedWriter, puts a ? for half a surrogate pair and goes on.
        Writer text = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8));
        text.write('\uFEFF');
        return CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    /** A plain decimal ({@code -12.5}) with this style's decimal mark. */
    public String decimal(String plain) {
        return plain.replace('.', decimalMark);
    }
}
