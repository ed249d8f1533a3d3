package vn.chitieu.write.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import vn.chitieu.document.Box;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.observation.Transcript;

/**
 * Tables drawn for people, 100 columns wide unless a table has too many columns for that.
 *
 * <pre>
 * a.pdf: 1 table, 3 pages (application/pdf)
 * warning: page 3 has no text layer
 *
 * table 1, page 2, at 56,120 to 540,700 pt: 12 rows, 5 columns
 * ┌──────┬─ …
 * </pre>
 */
final class TextTranscripts implements TranscriptWriter {
    private final Writer output;
    private boolean first = true;

    TextTranscripts(Writer output) {
        this.output = output;
    }

    @Override
    public void write(Transcript transcript) throws IOException {
        List<Table> tables = NumberedTables.of(transcript);
        if (!first) {
            line("");
        }
        first = false;
        line(Display.plain(transcript.document()) + ": " + summary(transcript, tables));
        for (String warning : transcript.content().warnings()) {
            line("warning: " + Display.plain(warning));
        }
        for (Table table : tables) {
            line("");
            line(title(table));
            new TableDrawing(table).draw(this::line);
        }
    }

    private static String summary(Transcript transcript, List<Table> tables) {
        if (transcript.failure().isPresent()) {
            return FileState.of(transcript) + ": " + Display.plain(transcript.reason());
        }
        int pages = transcript.content().pages();
        return count(tables.size(), "table") + (pages == 0 ? "" : ", " + count(pages, "page")) + " ("
                + transcript.mediaType() + ")";
    }

    private static String title(Table table) {
        return "table " + table.place().table() + pages(table)
                + table.place().box().map(TextTranscripts::corners).orElse("") + ": "
                + count(table.rows().size(), "row") + ", " + count(table.columns(), "column");
    }

    /** {@code , page 3} or {@code , pages 3-5}; nothing where the format has no pages. */
    private static String pages(Table table) {
        IntSummaryStatistics pages = table.rows().stream()
                .map(Row::place)
                .mapToInt(place -> place.page())
                .summaryStatistics();
        if (pages.getCount() == 0 || pages.getMax() == 0) {
            return "";
        }
        return pages.getMin() == pages.getMax()
                ? ", page " + pages.getMin()
                : ", pages " + pages.getMin() + "-" + pages.getMax();
    }

    private static String corners(Box box) {
        return String.format(
                Locale.ROOT, ", at %.0f,%.0f to %.0f,%.0f pt", box.left(), box.top(), box.right(), box.bottom());
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private void line(String text) throws IOException {
        output.write(text);
        output.write('\n');
    }

    @Override
    public void close() throws IOException {
        output.flush();
    }
}
