package vn.chitieu.read.html;

import org.jsoup.nodes.Element;
import vn.chitieu.read.format.Passage;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.TableDraft;
import vn.chitieu.read.format.UnreadableException;

/** A table while its rows come (HTML Standard, 4.9). */
final class HtmlTable {
    private static final int MOST = 100_000;
    private static final int MOST_COLUMNS = 2_000;

    private final TableDraft draft;
    private int columns;
    private int footFrom = -1;
    private int footTo = -1;
    private boolean inFoot;

    HtmlTable(Quota quota) {
        this.draft = new TableDraft(quota);
    }

    /** Takes {@code col}; says that its columns are not shown if they are hidden. */
    void column(Element column, boolean hidden) {
        int span = span(column, "span");
        int last = Math.min(MOST_COLUMNS, columns + span);
        for (int i = columns + 1; hidden && i <= last; i++) {
            draft.hideColumn(i);
        }
        columns = last;
    }

    /** Begins a group of rows, which no row span leaves; that of the foot belongs to the end. */
    void beginGroup(boolean atEnd) {
        draft.endGroup();
        inFoot = atEnd && footFrom < 0;
        if (inFoot) {
            footFrom = draft.size();
        }
    }

    /** Ends the group. */
    void endGroup() {
        draft.endGroup();
        if (inFoot) {
            footTo = draft.size();
            inFoot = false;
        }
    }

    /** Begins a row. */
    void row() throws UnreadableException {
        draft.row();
    }

    /** Adds a cell that has ended. */
    void cell(Element cell, Passage content) throws UnreadableException {
        String rows = cell.attr("rowspan").strip();
        int rowSpan = rows.equals("0") ? MOST : span(cell, "rowspan");
        content.endParagraph();
        draft.cell(content, span(cell, "colspan"), rowSpan, StoredNumber.of(cell, content));
    }

    /** The table, all its rows having ended; its foot is at its foot wherever it was written. */
    TableDraft end() {
        draft.endGroup();
        if (footTo > footFrom && footTo < draft.size()) {
            draft.moveToEnd(footFrom, footTo);
        }
        return draft;
    }

    private static int span(Element element, String name) {
        String text = element.attr(name).strip();
        if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.max(1, Math.min(MOST, Integer.parseInt(text)));
    }
}
