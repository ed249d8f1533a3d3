package vn.chitieu.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.text.Vietnamese;

/**
 * A CSV file read row by row, in whatever way a run or a spreadsheet saved it: commas, semicolons or tabs between the
 * fields, with or without byte order mark, any line ends. Memory holds one row.
 */
public final class CsvSource implements Closeable {
    private static final String SEPARATORS = ",;\t";
    private static final int LONGEST_HEADER = 1 << 16;

    private final Path file;
    private final BufferedReader text;
    private final Iterator<CsvRecord> records;
    private final CsvLine.Header header;

    private CsvSource(Path file, BufferedReader text) throws IOException {
        this.file = file;
        this.text = text;
        char separator = separator();
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)
                .iterator();
        this.header = new CsvLine.Header(file, header(), separator == ';');
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws IOException naming the file, if it is not there or no CSV in UTF-8
     */
    public static CsvSource open(Path file) throws IOException {
        try {
            BufferedReader text = new BufferedReader(
                    new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
            try {
                return new CsvSource(file, text);
            } catch (IOException failure) {
                text.close();
                throw failure;
            }
        } catch (NoSuchFileException missing) {
            throw new IOException("no such file: " + file, missing);
        } catch (CharacterCodingException other) {
            throw notUnicode(file, other);
        }
    }

    /** Every row of a small file. */
    public static List<CsvLine> all(Path file) throws IOException {
        try (CsvSource source = open(file)) {
            List<CsvLine> lines = new ArrayList<>();
            for (Optional<CsvLine> line = source.next(); line.isPresent(); line = source.next()) {
                lines.add(line.get());
            }
            return lines;
        }
    }

    /** Names of the columns, in order. */
    public List<String> columns() {
        return header.columns();
    }

    /** Whether semicolons part the fields and decimals have a comma, as a Vietnamese spreadsheet saves files. */
    public boolean decimalComma() {
        return header.decimalComma();
    }

    /**
     * The file with every one of these columns.
     *
     * @throws IOException if one is missing
     */
    public CsvSource requiring(List<String> columns) throws IOException {
        for (String column : columns) {
            if (!columns().contains(column)) {
                throw new IOException(file + " has no column \"" + column + "\"");
            }
        }
        return this;
    }

    /** The next row that holds anything; empty behind the last one. */
    public Optional<CsvLine> next() throws IOException {
        Optional<CsvLine> line = nextOfAnyWidth();
        int width = header.columns().size();
        if (line.isPresent() && line.get().cells().size() != width) {
            throw new IOException(
                    file + ":" + line.get().line() + ": " + line.get().cells().size() + " fields instead of " + width);
        }
        return line;
    }

    /** The same with any number of fields: spreadsheets leave out empty ones at the end of a row. */
    public Optional<CsvLine> nextOfAnyWidth() throws IOException {
        Optional<CsvRecord> found = nextRecord();
        while (found.isPresent() && found.get().getFields().stream().allMatch(String::isBlank)) {
            found = nextRecord();
        }
        return found.map(row -> new CsvLine(header, row.getFields(), row.getStartingLineNumber()));
    }

    private Optional<CsvRecord> nextRecord() throws IOException {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException failure) {
            IOException cause = new IOException(failure.getCause());
            throw failure.getCause() instanceof CharacterCodingException ? notUnicode(file, cause) : cause;
        } catch (CsvParseException broken) {
            throw new IOException(file + " is no CSV: " + broken.getMessage(), broken);
        }
    }

    private Map<String, Integer> header() throws IOException {
        CsvRecord row = nextRecord().orElseThrow(() -> new IOException(file + " is empty"));
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            columns.putIfAbsent(Vietnamese.clean(row.getField(i)), i);
        }
        return columns;
    }

    /** The mark that the header has most of; passes over a byte order mark. */
    private char separator() throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        int[] counts = new int[SEPARATORS.length()];
        int character = text.read();
        for (int i = 1; i < LONGEST_HEADER && character >= 0 && character != '\n'; i++) {
            int which = SEPARATORS.indexOf(character);
            if (which >= 0) {
                counts[which]++;
            }
            character = text.read();
        }
        text.reset();
        int best = counts[1] > counts[0] ? 1 : 0;
        return SEPARATORS.charAt(counts[2] > counts[best] ? 2 : best);
    }

    private static IOException notUnicode(Path file, IOException cause) {
        return new IOException(file + " is not in UTF-8: save it as \"CSV UTF-8\"", cause);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
