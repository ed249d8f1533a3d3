package vn.chitieu.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.document.Block;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Source;
import vn.chitieu.document.Table;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.Charsets;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

/**
 * Reads plain text and Markdown as other programs extract them.
 *
 * <pre>
 * document = { page form-feed } page
 * page     = { line }
 * line     = row | pipe-row | rule | text
 * row      = cell tab cell { tab cell }
 * pipe-row = "|" cell { "|" cell } "|"
 * rule     = "|" ":"? "-" { "-" } … "|"        (under a Markdown header; dropped)
 * </pre>
 *
 * A gap of three or more blanks inside a text may part columns and is kept as a tab. Consecutive rows are one table; blank lines between them do not end it. Every other line is a paragraph of its own,
 * blank ones included: what a line break means is for others to say.
 */
public final class TextReader implements DocumentReader {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u2028\u2029]");
    private static final Pattern RULE = Pattern.compile("\\|?[\\s:|-]*-{3}[\\s:|-]*");
    private static final Pattern WIDE_GAP = Pattern.compile("[ \\u00A0]{3,}");
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

    @Override
    public boolean reads(String mediaType) {
        return mediaType.startsWith("text/") && !mediaType.equals("text/html");
    }

    @Override
    public Document read(Source source, ReadOptions options) throws UnreadableException {
        String text = Charsets.decode(source.content().bytes());
        if (text.isBlank()) {
            throw new UnreadableException(DocumentStatus.EMPTY, "the file holds only blanks");
        }
        if (text.length() > options.limits().characters()) {
            throw Limits.exceeded(options.limits().characters(), "characters");
        }
        if (LINE_END.matcher(text)
                .results()
                .skip(options.limits().rows())
                .findAny()
                .isPresent()) {
            throw options.limits().tooManyRows("lines");
        }
        return new Lines(text).document();
    }

    /** Gathers lines into blocks; lives for one file. */
    private static final class Lines {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final String[] lines;
        private final boolean paged;
        private int page = 1;
        private int tables;

        Lines(String text) {
            this.lines = LINE_END.split(text, -1);
            this.paged = text.indexOf('\f') >= 0;
        }

        Document document() {
            for (int number = 1; number <= lines.length; number++) {
                line(lines[number - 1], number);
            }
            endTable();
            return new Document(paged ? page : 0, blocks);
        }

        private void line(String line, int number) {
            int breaks = (int) line.chars().filter(c -> c == '\f').count();
            page += breaks;
            String text = breaks == 0 ? line : line.replace('\f', ' ');
            Place place = new Place(paged ? page : 0, 0, number, 0);
            List<String> cells = cells(text);
            if (!cells.isEmpty()) {
                rows.add(row(cells, place.inTable(tables + 1)));
            } else if (rows.isEmpty() || !isGap(text)) {
                endTable();
                blocks.add(new Paragraph(paragraph(text), place));
            }
        }

        /** A line whose wide gaps stay visible as tabs. */
        private static String paragraph(String text) {
            String[] parts = WIDE_GAP.split(text.strip(), -1);
            return String.join(
                            "\t", Arrays.stream(parts).map(InlineMarkup::strip).toList())
                    .strip();
        }

        private void endTable() {
            if (!rows.isEmpty()) {
                tables++;
                blocks.add(new Table(rows, rows.get(0).place()));
                rows.clear();
            }
        }

        private static boolean isGap(String line) {
            return line.isBlank() || RULE.matcher(line.strip()).matches();
        }

        private static Row row(List<String> texts, Place place) {
            List<Cell> cells = new ArrayList<>(texts.size());
            for (int column = 1; column <= texts.size(); column++) {
                String text = InlineMarkup.strip(texts.get(column - 1));
                cells.add(new Cell(text, 1, 1, new Place(place.page(), place.table(), place.row(), column)));
            }
            return new Row(cells, place);
        }

        private static List<String> cells(String line) {
            if (line.indexOf('\t') >= 0) {
                return line.isBlank() ? List.of() : List.of(line.split("\t", -1));
            }
            String trimmed = line.strip();
            boolean pipes = trimmed.length() > 2 && trimmed.startsWith("|") && trimmed.endsWith("|");
            if (!pipes || RULE.matcher(trimmed).matches()) {
                return List.of();
            }
            String[] parts = PIPE.split(trimmed.substring(1, trimmed.length() - 1), -1);
            return Arrays.stream(parts).map(part -> part.replace("\\|", "|")).toList();
        }
    }
}
