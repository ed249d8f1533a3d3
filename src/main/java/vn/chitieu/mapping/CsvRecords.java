package vn.chitieu.mapping;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a CSV file put together to records.
 *
 * <p>FastCSV takes a record apart; whether its quotes are sound is looked at here first, because the parser bears with
 * any. Grammar (RFC 4180, section 2):
 *
 * <pre>
 * record = field { separator field }
 * field  = '"' { any character but '"' | '""' } '"' | { any character but '"', separator }
 * </pre>
 *
 * <p>A record with a broken quote is its first line only: reading goes on in the line below, so that one missing quote
 * does not hide the mistakes behind it.
 */
final class CsvRecords {
    private final List<String> lines;
    private final Pattern sound;
    private final CsvReader.CsvReaderBuilder parser;

    /**
     * A record as it stands in the file.
     *
     * @param line line where it begins, counted from 1
     * @param text the whole record
     * @param fields fields as written; empty if the quotes are broken
     */
    record CsvRecord(int line, String text, List<String> fields) {
        boolean isBroken() {
            return fields.isEmpty();
        }

        boolean isBlank() {
            return !isBroken() && fields.stream().allMatch(String::isBlank);
        }
    }

    private CsvRecords(List<String> lines, char separator) {
        this.lines = lines;
        String field = "(?:\"(?:[^\"]++|\"\")*+\"|[^\"SEPARATOR]*+)".replace("SEPARATOR", String.valueOf(separator));
        this.sound = Pattern.compile(field + "(?:" + separator + field + ")*+");
        this.parser = CsvReader.builder().fieldSeparator(separator);
    }

    /** The records of these lines, broken ones too; lines without any content are left out. */
    static List<CsvRecord> of(List<String> lines, char separator) {
        return new CsvRecords(lines, separator).all();
    }

    private List<CsvRecord> all() {
        List<CsvRecord> records = new ArrayList<>();
        int begin = 0;
        while (begin < lines.size()) {
            int end = endOf(begin);
            String text = String.join("\n", lines.subList(begin, end));
            CsvRecord row = sound.matcher(text).matches()
                    ? new CsvRecord(begin + 1, text, fields(text))
                    : new CsvRecord(begin + 1, lines.get(begin), List.of());
            if (!row.isBlank()) {
                records.add(row);
            }
            begin = row.isBroken() ? begin + 1 : end;
        }
        return records;
    }

    /** To FastCSV an empty line is no record; here it is one empty field. */
    private List<String> fields(String text) {
        return text.isEmpty() ? List.of("") : parser.ofSingleCsvRecord(text).getFields();
    }

    /** The line behind a record: where all quotes that it opens are closed, or the end of the file. */
    private int endOf(int begin) {
        boolean open = false;
        for (int line = begin; line < lines.size(); line++) {
            long quotes = lines.get(line)
                    .chars()
                    .filter(character -> character == '"')
                    .count();
            open ^= quotes % 2 == 1;
            if (!open) {
                return line + 1;
            }
        }
        return lines.size();
    }
}
