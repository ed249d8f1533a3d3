package vn.chitieu.read.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.document.Place;
import vn.chitieu.text.repair.RawText;

/**
 * Running content of the body, a cell, a note or a text box while it is read: lines, and tables between them.
 *
 * <ol>
 *   <li>P1 Each printed line that the file itself breaks is a line; blank lines are none.
 *   <li>P2 A tab stays a tab, and so does a gap of three or more blanks, where the passage becomes paragraphs; in a cell
 *       both are blanks.
 *   <li>P3 Raised text goes if it is a footnote mark ({@link RaisedText}).
 *   <li>P4 Text boxes stand behind the paragraph that anchors them.
 * </ol>
 */
public final class Passage {
    static final Place NOWHERE = new Place(0, 0, 0, 0);
    private static final Pattern GAP = Pattern.compile("[ \\u00A0]{3,}|[ \\u00A0]*\\t[ \\u00A0\\t]*");

    private final Quota quota;
    private final StringBuilder line = new StringBuilder();
    private final List<Part> parts = new ArrayList<>(2);
    private final List<Passage> boxes = new ArrayList<>(0);
    private int raisedFrom = -1;

    /** An empty passage. */
    public Passage(Quota quota) {
        this.quota = quota;
    }

    /** Adds text to the line, which is raised or not. */
    public void text(CharSequence text, boolean raised) throws UnreadableException {
        quota.characters(text.length());
        raise(raised);
        line.append(text);
    }

    /** Adds a blank, unless the line has not begun. */
    public void blank() {
        if (line.length() > 0) {
            line.append(' ');
        }
    }

    /** Adds text to the line. */
    public void text(CharSequence text) throws UnreadableException {
        text(text, false);
    }

    /** Ends the line. */
    public void endLine() {
        raise(false);
        if (line.length() > 0) {
            String text = printed(line);
            if (!text.isEmpty()) {
                parts.add(new Line(text));
            }
            line.setLength(0);
        }
    }

    /** Forgets the line under way; says whether there was text in it. */
    public boolean dropLine() {
        boolean text = !line.toString().isBlank();
        line.setLength(0);
        raisedFrom = -1;
        return text;
    }

    /** Ends the paragraph; its text boxes follow. */
    public void endParagraph() {
        endLine();
        boxes.forEach(this::append);
        boxes.clear();
    }

    /** Puts a table behind what is there. */
    public void table(TableDraft table) {
        endParagraph();
        parts.add(table);
    }

    /** Puts a text box behind the paragraph under way. */
    public void box(Passage content) {
        boxes.add(content);
    }

    /** Moves everything from another passage behind what is there. */
    public void append(Passage other) {
        other.endParagraph();
        parts.addAll(other.parts);
        other.parts.clear();
    }

    /** Whether there is nothing in it, finished or under way. */
    public boolean isEmpty() {
        return parts.isEmpty() && boxes.isEmpty() && line.toString().isBlank();
    }

    /** The finished lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (part instanceof Line text) {
                lines.add(text.text());
            }
        }
        return lines;
    }

    /** The finished lines as those of a cell, {@code \n} between them. */
    public String cellText() {
        if (parts.isEmpty()) {
            return "";
        }
        String joined = String.join("\n", lines());
        return joined.indexOf('\t') < 0 ? joined : joined.replace('\t', ' ');
    }

    /** Moves everything finished into the document and forgets it. */
    public void writeTo(DocumentBuilder document) throws UnreadableException {
        if (parts.isEmpty()) {
            return;
        }
        Deque<Part> pending = new ArrayDeque<>(parts);
        parts.clear();
        while (!pending.isEmpty()) {
            Part part = pending.pop();
            if (part instanceof TableDraft table) {
                push(table.writeTo(document), pending);
            } else if (part instanceof Line text) {
                document.paragraph(text.text(), NOWHERE);
            }
        }
    }

    /** Drops lines without a letter. */
    void keepWords() {
        parts.removeIf(
                part -> part instanceof Line line && line.text().codePoints().noneMatch(Character::isLetter));
    }

    /** Everything finished, in order. */
    List<Part> parts() {
        return parts;
    }

    private static void push(List<Part> parts, Deque<Part> pending) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            pending.push(parts.get(i));
        }
    }

    private void raise(boolean raised) {
        if (raised && raisedFrom < 0) {
            raisedFrom = line.length();
        } else if (!raised && raisedFrom >= 0) {
            // P3
            if (RaisedText.isMark(line.subSequence(0, raisedFrom), line.subSequence(raisedFrom, line.length()))) {
                line.setLength(raisedFrom);
            }
            raisedFrom = -1;
        }
    }

    private static String printed(StringBuilder raw) {
        boolean gap = false;
        boolean symbols = false;
        int blanks = 0;
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            blanks = character == ' ' || character == '\u00A0' ? blanks + 1 : 0;
            gap |= character == '\t' || blanks > 2;
            symbols |= character >= 0xF000 && character <= 0xF0FF;
        }
        String line = symbols ? SymbolFonts.text("", raw.toString()) : raw.toString();
        return gap ? gapsAsTabs(line) : RawText.clean(line);
    }

    /** P2 */
    private static String gapsAsTabs(String line) {
        StringBuilder printed = new StringBuilder(line.length());
        for (String part : GAP.split(line, 0)) {
            String text = RawText.clean(part);
            if (!text.isEmpty()) {
                printed.append(printed.isEmpty() ? "" : "\t").append(text);
            }
        }
        return printed.toString();
    }

    /** A line or a table. */
    sealed interface Part permits Line, TableDraft {}

    /** One printed line. */
    record Line(String text) implements Part {}
}
