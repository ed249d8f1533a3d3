package vn.chitieu.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
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

    /** Begins a file; whatever is at the path is lost. */
    static OutputStream open(Path path) throws IOException {
        try {
            return Files.newOutputStream(path);
        } catch (IOException e) {
            throw Failure.of("cannot write", path, e);
        }
    }

    /**
     * Begins the text of a file with its byte order mark.
     *
     * @param file to be closed behind the text: if the last of that cannot be written, the text leaves it open
     */
    CsvWriter begin(OutputStream file) throws IOException {
        // A stream writer, unlike Files.newBufferedWriter, puts a ? for half a surrogate pair and goes on.
        Writer text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
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
