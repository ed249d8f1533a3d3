package vn.chitieu.mapping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.text.Vietnamese;

/**
 * A mapping file as a table with named columns, in whatever way a spreadsheet saved it: commas or semicolons between
 * the fields, with or without byte order mark, any line ends, blank lines at the end, columns in any order.
 *
 * <p>Rules M1 to M5 of {@link Mappings} are kept here.
 */
final class CsvTable {
    private final String file;
    private final Columns columns;
    private final MistakeList mistakes;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private boolean readable = true;

    /**
     * The columns of a file.
     *
     * @param required those it must have
     * @param optional those it may have
     */
    record Columns(List<String> required, List<String> optional) {
        boolean contains(String column) {
            return required.contains(column) || optional.contains(column);
        }
    }

    private CsvTable(String file, Columns columns, MistakeList mistakes) {
        this.file = file;
        this.columns = columns;
        this.mistakes = mistakes;
    }

    /**
     * Reads a file.
     *
     * @param files where it lies
     * @param file its path there
     * @param columns the columns it must have
     * @throws IOException if the file is there and cannot be read
     */
    static CsvTable read(MappingFiles files, String file, List<String> columns, MistakeList mistakes)
            throws IOException {
        return read(files, file, new Columns(columns, List.of()), mistakes);
    }

    /** Reads a file that may have further columns. */
    static CsvTable read(MappingFiles files, String file, Columns columns, MistakeList mistakes) throws IOException {
        mistakes.open(file);
        CsvTable table = new CsvTable(file, columns, mistakes);
        Optional<byte[]> bytes = files.read(file);
        if (bytes.isPresent()) {
            Optional<String> text = table.decode(bytes.get());
            if (text.isPresent()) {
                table.parse(text.get().lines().toList());
            }
        } else {
            table.rejectFile(0, "file is missing"); // M1
        }
        return table;
    }

    /** Records that have all their fields. */
    List<TableRow> rows() {
        return rows;
    }

    /** Whether the file is there and has its columns. */
    boolean isReadable() {
        return readable;
    }

    /** Whether a text may stand in a record that could not be read, so that nobody must call it unknown. */
    boolean mayHold(String text) {
        return !readable || lost.stream().anyMatch(row -> Vietnamese.clean(row).contains(text));
    }

    private Optional<String> decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        if (decoder.decode(input, output, true).isError()) {
            String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            int line = 1
                    + (int) before.chars()
                            .filter(character -> character == '\n')
                            .count();
            rejectFile(line, "not UTF-8: save the file as \"CSV UTF-8\""); // M2
            return Optional.empty();
        }
        String text = output.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private void parse(List<String> lines) {
        String first =
                lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        List<CsvRecords.CsvRecord> records = CsvRecords.of(lines, first.contains(";") ? ';' : ',');
        if (records.isEmpty()) {
            rejectFile(1, "no header line"); // M3
        } else if (records.get(0).isBroken()) {
            rejectFile(records.get(0).line(), "broken quote"); // M5
        } else {
            List<String> header =
                    records.get(0).fields().stream().map(Vietnamese::clean).toList();
            wrongColumns(header).forEach(message -> rejectFile(records.get(0).line(), message)); // M3
            if (readable) {
                records.subList(1, records.size()).forEach(row -> add(header, row));
            }
        }
    }

    private List<String> wrongColumns(List<String> header) {
        List<String> wrong = new ArrayList<>();
        for (String column : columns.required()) {
            if (!header.contains(column)) {
                wrong.add("missing column \"" + column + "\"");
            }
        }
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!columns.contains(column)) {
                wrong.add("unknown column \"" + column + "\"");
            } else if (header.indexOf(column) < i) {
                wrong.add("column \"" + column + "\" stands twice");
            }
        }
        return wrong;
    }

    private void add(List<String> header, CsvRecords.CsvRecord row) {
        if (row.isBroken()) {
            rejectRow(row, "broken quote"); // M5
        } else if (row.fields().size() != header.size()) {
            rejectRow(row, row.fields().size() + " fields instead of " + header.size()); // M4
        } else {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), row.fields().get(i));
            }
            rows.add(new TableRow(file, row.line(), cells, mistakes));
        }
    }

    private void rejectFile(int line, String message) {
        readable = false;
        mistakes.add(file, line, message);
    }

    private void rejectRow(CsvRecords.CsvRecord row, String message) {
        lost.add(row.text());
        mistakes.add(file, row.line(), message);
    }
}
