package vn.chitieu.recognise.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chitieu.document.Block;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.narrative.NumberedLine;

/**
 * A document parted into what may be indicator rows and everything else.
 *
 * @param fragments pieces of rows, in reading order
 * @param lines text outside, in reading order
 * @param tables number of tables of any sort
 * @param narrative running text outside of tables, in reading order
 */
public record Gathered(List<Fragment> fragments, List<String> lines, int tables, List<NumberedLine> narrative) {
    /** Parts a document. */
    public static Gathered from(Document document, Knowledge knowledge) {
        return new Gathering(knowledge).gather(document);
    }

    /** What parts columns in a line of text. */
    private static final String GAP = "   ";

    /** Collects; lives for one document. */
    private static final class Gathering {
        private final TableRows tableRows;
        private final FlatRows flatRows;
        private final List<Fragment> fragments = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private final List<Paragraph> running = new ArrayList<>();
        private final List<NumberedLine> narrative = new ArrayList<>();
        private int paragraphs;
        private int tables;
        private int lastPage;

        Gathering(Knowledge knowledge) {
            this.tableRows = new TableRows(knowledge);
            this.flatRows = new FlatRows(knowledge);
        }

        Gathered gather(Document document) {
            for (Block block : document.blocks()) {
                if (block instanceof Table table) {
                    endText();
                    add(table);
                } else if (block instanceof Paragraph paragraph) {
                    running.add(paragraph);
                }
            }
            endText();
            return new Gathered(fragments, lines, tables + flatRows.tables(), narrative);
        }

        private void add(Table table) {
            tables++;
            int before = tableRows.fragments().size();
            if (tableRows.add(table)) {
                tableRows.aboveHeader().forEach(this::addLines);
                List<Fragment> all = tableRows.fragments();
                fragments.addAll(all.subList(before, all.size()));
                lastPage = table.rows().get(table.rows().size() - 1).place().page();
                return;
            }
            table.rows().forEach(this::addLines);
        }

        /** The lines of the row's cells side by side, as a letterhead has agency and motto. */
        private void addLines(Row row) {
            int most = row.cells().stream()
                    .mapToInt(cell -> cell.lines().size())
                    .max()
                    .orElse(0);
            for (int i = 0; i < most; i++) {
                int line = i;
                lines.add(row.cells().stream()
                        .map(cell -> line < cell.lines().size() ? cell.lines().get(line) : "")
                        .collect(Collectors.joining(GAP))
                        .strip());
            }
        }

        /** Whether the running text begins on a page behind the one on which an indicator table ended. */
        private boolean isBehindTable() {
            return lastPage > 0
                    && running.stream()
                            .filter(paragraph -> !paragraph.text().isEmpty())
                            .findFirst()
                            .filter(paragraph -> paragraph.place().page() > lastPage)
                            .isPresent();
        }

        private void endText() {
            int before = flatRows.fragments().size();
            List<Paragraph> outside = flatRows.add(running, isBehindTable());
            outside.forEach(paragraph -> lines.add(paragraph.text().replace("\t", GAP)));
            number(outside);
            List<Fragment> all = flatRows.fragments();
            fragments.addAll(all.subList(before, all.size()));
            running.clear();
            lastPage = 0;
        }

        /** Lines outside of tables by their numbers among all lines that are not blank. */
        private void number(List<Paragraph> outside) {
            int next = 0;
            for (Paragraph paragraph : running) {
                paragraphs += paragraph.text().isBlank() ? 0 : 1;
                if (next < outside.size() && outside.get(next).equals(paragraph)) {
                    narrative.add(new NumberedLine(paragraph, paragraphs));
                    next++;
                }
            }
        }
    }
}
