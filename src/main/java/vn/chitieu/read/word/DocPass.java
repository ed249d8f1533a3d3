package vn.chitieu.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import vn.chitieu.read.format.UnreadableException;

/**
 * One pass over a story of a DOC file, paragraph by paragraph ([MS-DOC] 2.4.3): each tells how many tables it lies in; a
 * cell's last paragraph ends with a mark, and so does a row, whose mark bears the row's edges.
 */
final class DocPass {
    private static final char CELL_MARK = 0x07;

    private final List<PAPX> properties;
    private final DocLists lists;
    private final DocRuns runs;
    private final Ledger ledger;
    private final Optional<DocBoxes> boxes;
    private final boolean isMargin;
    /** The story itself, then the cell underway of each table that is open. */
    private final Deque<Story> stories = new ArrayDeque<>();

    private final Deque<DocRows> tables = new ArrayDeque<>();

    DocPass(HWPFDocument file, DocLists lists, Ledger ledger, Optional<DocBoxes> boxes, boolean isMargin) {
        this.properties = file.getParagraphTable().getParagraphs();
        this.lists = lists;
        this.ledger = ledger;
        this.runs = new DocRuns(ledger);
        this.boxes = boxes;
        this.isMargin = isMargin;
        stories.push(new Story(Story.Kind.MAIN, isMargin));
    }

    List<Piece> read(Range range) throws UnreadableException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            nest(paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0);
            paragraph(paragraph);
        }
        nest(0);
        return stories.pop().end();
    }

    /** Closes and opens tables until as many are open as a paragraph lies in. */
    private void nest(int level) throws UnreadableException {
        while (tables.size() > level) {
            Story cell = stories.pop();
            List<Piece> rest = cell.end();
            DocRows table = tables.pop();
            if (!rest.isEmpty()) {
                table.cell(rest);
            }
            stories.getFirst().grid(table.end());
        }
        while (tables.size() < level) {
            ledger.row();
            tables.push(new DocRows());
            stories.push(new Story(Story.Kind.CELL, isMargin));
        }
    }

    private void paragraph(Paragraph paragraph) throws UnreadableException {
        if (paragraph.isTableRowEnd() && !tables.isEmpty()) {
            endRow(paragraph);
            return;
        }
        Story story = stories.getFirst();
        story.beginParagraph();
        List<CharacterRun> held = runs(paragraph);
        DocRuns.Mark mark = held.isEmpty() ? DocRuns.Mark.PRINTED : DocRuns.mark(held.get(held.size() - 1));
        String text = paragraph.text();
        boolean endsCell =
                !tables.isEmpty() && (text.endsWith(Character.toString(CELL_MARK)) || paragraph.isEmbeddedCellMark());
        number(paragraph, story, mark, endsCell);
        for (CharacterRun run : held) {
            runs.add(run, story);
        }
        if (tables.isEmpty()) {
            ledger.row();
        }
        boolean complete = story.endParagraph();
        if (complete || endsCell) {
            boxes.ifPresent(anchored -> anchored.anchoredIn(paragraph).forEach(box -> box(story, box)));
        }
        if (endsCell) {
            endCell();
        }
    }

    /** The runs of a paragraph; each is worked out anew whenever the library is asked for it. */
    private static List<CharacterRun> runs(Paragraph paragraph) {
        int count = paragraph.numCharacterRuns();
        List<CharacterRun> held = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            held.add(paragraph.getCharacterRun(i));
        }
        return held;
    }

    private void number(Paragraph paragraph, Story story, DocRuns.Mark mark, boolean endsCell) {
        if (mark == DocRuns.Mark.DELETED && !endsCell) {
            story.joinNext();
            return;
        }
        String number = lists.number(paragraph);
        if (mark == DocRuns.Mark.HIDDEN && !endsCell) {
            story.joinNext();
        } else if (mark == DocRuns.Mark.PRINTED) {
            story.number(number);
        }
    }

    private void box(Story story, List<Piece> box) {
        story.box(box);
        story.end();
    }

    private void endCell() throws UnreadableException {
        ledger.text(0);
        tables.getFirst().cell(stories.pop().end());
        stories.push(new Story(Story.Kind.CELL, isMargin));
    }

    private void endRow(Paragraph paragraph) throws UnreadableException {
        ledger.row();
        DocRows table = tables.getFirst();
        List<Piece> rest = stories.pop().end();
        if (!rest.isEmpty()) {
            table.cell(new ArrayList<>(rest));
        }
        stories.push(new Story(Story.Kind.CELL, isMargin));
        int runsHeld = paragraph.numCharacterRuns();
        if (runsHeld > 0 && paragraph.getCharacterRun(runsHeld - 1).isMarkedDeleted()) {
            table.dropRow();
            return;
        }
        Optional<PAPX> stored = stored(paragraph);
        if (stored.isPresent()) {
            table.endRow(TableSprmUncompressor.uncompressTAP(stored.get().getSprmBuf()));
        } else {
            table.endRow();
        }
    }

    /** The stored properties of a paragraph, by where it ends. */
    private Optional<PAPX> stored(Paragraph paragraph) {
        int low = 0;
        int high = properties.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            PAPX candidate = properties.get(middle);
            if (candidate.getEnd() < paragraph.getEndOffset()) {
                low = middle + 1;
            } else if (candidate.getStart() >= paragraph.getEndOffset()) {
                high = middle - 1;
            } else {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
