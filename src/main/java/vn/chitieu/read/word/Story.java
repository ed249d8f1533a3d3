package vn.chitieu.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What runs on by itself while it is read: the body, a cell, a text box, a note, a header. Its paragraphs come one after
 * the other; its text boxes stand behind the paragraph that anchors them.
 */
final class Story {
    /** What a story is part of. */
    enum Kind {
        /** Body, note or header: lines are paragraphs. */
        MAIN,
        /** Cell: lines are joined; blank ones do not count. */
        CELL,
        /** Box that floats over the page. */
        BOX
    }

    final Kind kind;
    final Fields fields;

    /** What the style of the current paragraph says of its runs. */
    RunProperties paragraphFormat = RunProperties.NONE;

    /** Format of the current run. */
    RunFormat format = RunFormat.PLAIN;

    /** What the story says of its place if it is a cell. */
    GridUnderway.CellProperties cell = GridUnderway.CellProperties.PLAIN;

    final Deque<GridUnderway> grids = new ArrayDeque<>(1);
    private final List<Piece> pieces = new ArrayList<>(1);
    private final List<Piece> boxes = new ArrayList<>(0);
    private ParagraphText paragraph = new ParagraphText();
    private String number = "";
    private boolean joins;

    Story(Kind kind, boolean withoutPageNumbers) {
        this.kind = kind;
        this.fields = new Fields(withoutPageNumbers);
    }

    /** Begins a paragraph, or goes on in the one before if its mark is not printed. */
    void beginParagraph() {
        if (!joins) {
            paragraph = new ParagraphText();
        }
        number = "";
        joins = false;
    }

    ParagraphText paragraph() {
        return paragraph;
    }

    /** Prints a number before the paragraph. */
    void number(String printed) {
        number = printed;
    }

    /** Makes the next paragraph go on in this one. */
    void joinNext() {
        joins = true;
    }

    /** Ends a paragraph; true if it stands complete among the pieces now. */
    boolean endParagraph() {
        if (joins) {
            return false;
        }
        List<String> lines = paragraph.lines();
        if (!PageNumberLine.isOnly(lines, fields.tookPageNumber())) {
            for (int i = 0; i < lines.size(); i++) {
                line(i == 0 && !number.isEmpty() ? number + lines.get(i) : lines.get(i));
            }
        }
        number = "";
        paragraph = new ParagraphText();
        pieces.addAll(boxes);
        boxes.clear();
        return true;
    }

    private void line(String text) {
        if (kind != Kind.CELL || !text.isBlank()) {
            pieces.add(new Line(text));
        }
    }

    void grid(Grid grid) {
        pieces.add(grid);
    }

    /** Adds a text box that the current paragraph anchors. */
    void box(List<Piece> box) {
        for (Piece piece : box) {
            boxes.add(piece instanceof Line line && kind == Kind.CELL ? new Line(line.text(), true) : piece);
        }
    }

    /** Ends the story; its pieces. */
    List<Piece> end() {
        if (joins || !paragraph.isEmpty() || !boxes.isEmpty()) {
            joins = false;
            endParagraph();
        }
        return pieces;
    }

    /** Number of pieces so far. */
    int size() {
        return pieces.size();
    }
}
