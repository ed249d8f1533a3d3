package vn.chitieu.mapping;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.tabular.Addition;
import vn.chitieu.text.Vietnamese;

/**
 * A mapping file that records are added to. What stands there stays byte for byte: order, quotes, blank lines, line ends.
 */
final class GrowingFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> columns;
    private final Style style;

    /**
     * How a file is written.
     *
     * @param mark whether it begins with a byte order mark
     * @param separator between fields
     * @param lineEnd at the end of each line
     */
    record Style(boolean mark, char separator, String lineEnd) {}

    /** A record or a blank line, line end and all; {@code id} is the indicator that it describes, if it does. */
    private record Piece(String text, String id, Optional<Addition> added) {
        int lines() {
            return (int) text.chars().filter(character -> character == '\n').count();
        }
    }

    private GrowingFile(List<String> columns, Style style) {
        this.columns = List.copyOf(columns);
        this.style = style;
    }

    /** A new file in the style of another one. */
    static GrowingFile empty(List<String> columns, Style style) {
        GrowingFile file = new GrowingFile(columns, style);
        file.pieces.add(new Piece(file.line(columns), "", Optional.empty()));
        return file;
    }

    /** A file as it stands. */
    static GrowingFile of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean mark = text.startsWith(BYTE_ORDER_MARK);
        String body = mark ? text.substring(1) : text;
        String first = body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        Style style = new Style(mark, first.contains(";") ? ';' : ',', body.contains("\r\n") ? "\r\n" : "\n");
        List<CsvRecords.CsvRecord> records = CsvRecords.of(body.lines().toList(), style.separator());
        List<String> columns = records.isEmpty()
                ? List.of()
                : records.get(0).fields().stream().map(Vietnamese::clean).toList();
        GrowingFile file = new GrowingFile(columns, style);
        file.cut(body, records);
        return file;
    }

    /** Cuts the text behind every record; what no record covers belongs to the piece before it. */
    private void cut(String body, List<CsvRecords.CsvRecord> records) {
        List<String> lines = linesWithEnds(body);
        int key = columns.indexOf("indicator");
        int from = 0;
        for (int i = 0; i < records.size(); i++) {
            int to = i + 1 < records.size() ? records.get(i + 1).line() - 1 : lines.size();
            List<String> fields = records.get(i).fields();
            String id = key >= 0 && key < fields.size() ? Vietnamese.clean(fields.get(key)) : "";
            pieces.add(new Piece(String.join("", lines.subList(from, to)), id, Optional.empty()));
            from = to;
        }
    }

    private List<String> linesWithEnds(String body) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        while (begin < body.length()) {
            int end = body.indexOf('\n', begin);
            String line = end < 0 ? body.substring(begin) + style.lineEnd() : body.substring(begin, end + 1);
            lines.add(line);
            begin = end < 0 ? body.length() : end + 1;
        }
        return lines;
    }

    Style style() {
        return style;
    }

    /** Adds a record at its place. */
    void add(Addition addition) {
        String text = line(columns.stream()
                .map(column -> addition.cells().getOrDefault(column, ""))
                .toList());
        Piece piece = new Piece(text, addition.cells().getOrDefault("indicator", ""), Optional.of(addition));
        pieces.add(addition.after().map(this::behind).orElse(pieces.size()), piece);
    }

    private int behind(String id) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return pieces.size();
    }

    private String line(List<String> fields) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .fieldSeparator(style.separator())
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(line)
                .writeRecord(fields);
        return line.toString().replace("\n", "") + style.lineEnd();
    }

    /** The file with what was added. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder(style.mark() ? BYTE_ORDER_MARK : "");
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Where a person agreed to each added record, by its line. */
    Map<Integer, Addition.Origin> origins() {
        Map<Integer, Addition.Origin> origins = new HashMap<>();
        int line = 1;
        for (Piece piece : pieces) {
            if (piece.added().isPresent()) {
                origins.put(line, piece.added().get().origin());
            }
            line += piece.lines();
        }
        return origins;
    }
}
