package vn.chitieu.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a CSV file put together to records, and these taken apart.
 *
 * <p>Grammar (RFC 4180, section 2):
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
    private static final char QUOTE = '"';

    private final List<String> lines;
    private final char separator;

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
        this.separator = separator;
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
            List<String> fields = fields(text);
            CsvRecord row = new CsvRecord(begin + 1, fields.isEmpty() ? lines.get(begin) : text, fields);
            if (!row.isBlank()) {
                records.add(row);
            }
            begin = row.isBroken() ? begin + 1 : end;
        }
        return records;
    }

    /** {@code record}; empty if a quote is not closed or stands inside a field. */
    private List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = endOfField(text, begin);
            if (end < 0) {
                return List.of();
            }
            fields.add(field(text.substring(begin, end)));
            begin = end + 1;
        }
        return List.copyOf(fields);
    }

    /** The index behind the {@code field} that begins at an index; -1 if its quotes are broken. */
    private int endOfField(String text, int begin) {
        boolean quoted = begin < text.length() && text.charAt(begin) == QUOTE;
        boolean open = false;
        for (int i = begin; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == QUOTE && !quoted) {
                return -1;
            } else if (character == QUOTE) {
                open = !open;
            } else if (!open && character == separator) {
                return i;
            } else if (!open && quoted) {
                return -1;
            }
        }
        return open ? -1 : text.length();
    }

    private static String field(String written) {
        return written.isEmpty() || written.charAt(0) != QUOTE
                ? written
                : written.substring(1, written.length() - 1).replace("\"\"", "\"");
    }

    /** The line behind a record: where all quotes that it opens are closed, or the end of the file. */
    private int endOf(int begin) {
        boolean open = false;
        for (int line = begin; line < lines.size(); line++) {
            open ^= hasOddQuotes(lines.get(line));
            if (!open) {
                return line + 1;
            }
        }
        return lines.size();
    }

    private static boolean hasOddQuotes(String line) {
        boolean odd = false;
        for (int quote = line.indexOf(QUOTE); quote >= 0; quote = line.indexOf(QUOTE, quote + 1)) {
            odd = !odd;
        }
        return odd;
    }
}
