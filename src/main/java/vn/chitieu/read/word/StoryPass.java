package vn.chitieu.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.chitieu.read.format.UnreadableException;

/**
 * One pass over a part of a DOCX file, element by element: its paragraphs and tables as they are printed. What tracked
 * changes deleted or moved away is not there, what they inserted is; of two renderings of the same thing the first counts;
 * content controls, links, smart tags and the like are only what they hold. Depth of nesting costs memory, no stack.
 */
final class StoryPass {
    private final XmlPart xml;
    private final WordDefinitions definitions;
    private final Ledger ledger;
    private final boolean isMargin;
    private final Set<String> notes;
    private final Sections sections = new Sections();
    private final Drawings drawings;
    private final Deque<Story> stories = new ArrayDeque<>();
    private final Deque<Boolean> alternatives = new ArrayDeque<>(0);
    private boolean keepsBlanks;

    /**
     * A pass.
     *
     * @param xml the part, at its beginning
     * @param isMargin whether it is a header or footer, whose page numbers are left out
     * @param notes ids of the notes to read, where the part holds notes
     */
    StoryPass(XmlPart xml, WordDefinitions definitions, Ledger ledger, boolean isMargin, Set<String> notes) {
        this.xml = xml;
        this.definitions = definitions;
        this.ledger = ledger;
        this.drawings = new Drawings(ledger);
        this.isMargin = isMargin;
        this.notes = notes;
        stories.push(new Story(Story.Kind.MAIN, isMargin));
    }

    /** Reads to the end of the part. */
    List<Piece> read() throws XMLStreamException, UnreadableException {
        while (xml.next()) {
            if (xml.isStart()) {
                begin(xml.name());
            } else {
                end(xml.name());
            }
        }
        List<Piece> pieces = List.of();
        while (!stories.isEmpty()) {
            pieces = stories.pop().end();
        }
        return pieces;
    }

    /** The sections passed. */
    List<SectionHeaders> sections() {
        return sections.all();
    }

    private void begin(String name) throws XMLStreamException, UnreadableException {
        switch (name) {
            case "p" -> beginParagraph();
            case "pPr" -> paragraphProperties();
            case "r", "m:r" -> story().format = RunProperties.NONE.under(story().paragraphFormat, RunProperties.NONE);
            case "rPr" -> runProperties();
            case "tbl" -> beginTable();
            case "gridCol" ->
                grid().ifPresent(grid -> grid.gridColumn(xml.number("w").orElse(0)));
            case "tr" -> beginRow();
            case "trPr" -> rowProperties();
            case "tc" -> beginCell();
            case "tcPr" -> cellProperties();
            case "txbxContent" -> stories.push(new Story(Story.Kind.BOX, isMargin));
            case "sectPr" -> section(false);
            case "footnote", "endnote" -> note();
            case "mc:AlternateContent", "mc:Choice", "mc:Fallback" -> alternative(name);
            case "del", "moveFrom" -> leaveOut();
            case "sdtPr", "sdtEndPr", "tblPr", "tblPrEx", "m:ctrlPr", "rt" -> xml.skipTo(xml.depth());
            case "document" ->
                keepsBlanks = xml.attribute("space").filter("preserve"::equals).isPresent();
            default -> content(name);
        }
    }

    private void content(String name) throws XMLStreamException, UnreadableException {
        switch (name) {
            case "t" -> {
                boolean keeps = keepsBlanks || xml.attribute("space").isPresent();
                String text = xml.text();
                text(keeps ? text : text.strip());
            }
            case "m:t" -> text(xml.text());
            case "m:den" -> text("/");
            case "tab", "ptab" -> text(isInTable() ? " " : "\t");
            case "br" -> lineBreak(xml.attribute("type").orElse(""));
            case "cr" -> lineBreak("");
            case "noBreakHyphen" -> text("-");
            case "sym" -> symbol();
            case "footnoteReference" -> reference(ledger.footnotes);
            case "endnoteReference" -> reference(ledger.endnotes);
            case "fldChar" -> field();
            case "instrText" -> story().fields.instruction(xml.text());
            case "fldSimple" -> {
                story().fields.begin();
                story().fields.instruction(xml.attribute("instr").orElse(""));
                story().fields.separate();
            }
            default -> drawings.begin(name, xml);
        }
    }

    private void end(String name) throws UnreadableException {
        switch (name) {
            case "p" -> story().endParagraph();
            case "tc" -> endCell();
            case "tr" -> grid().ifPresent(GridUnderway::endRow);
            case "tbl" -> endTable();
            case "txbxContent" -> endBox();
            case "fldSimple" -> story().fields.end();
            case "mc:AlternateContent" -> alternatives.poll();
            default -> {}
        }
    }

    private Story story() {
        return stories.getFirst();
    }

    private boolean isInTable() {
        return story().kind == Story.Kind.CELL;
    }

    private void beginParagraph() throws UnreadableException {
        story().beginParagraph();
        if (stories.size() == 1) {
            sections.paragraph(story().size());
        }
        story().paragraphFormat =
                definitions.styles().format(definitions.styles().defaultParagraph());
        story().format = RunFormat.PLAIN;
        if (!isInTable()) {
            ledger.row();
        }
    }

    private void paragraphProperties() throws XMLStreamException {
        String style = definitions.styles().defaultParagraph();
        WordProperties.Numbered numbered = WordProperties.Numbered.NONE;
        WordProperties.Run mark = WordProperties.Run.NONE;
        int self = xml.depth();
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.value();
                case "numPr" -> numbered = WordProperties.numbered(xml);
                case "rPr" -> mark = WordProperties.run(xml);
                case "sectPr" -> section(true);
                default -> {}
            }
        }
        story().paragraphFormat = definitions.styles().format(style);
        if (mark.isDeleted()) {
            story().joinNext();
            return;
        }
        String number = definitions.number(style, numbered);
        if (format(mark).hidden()) {
            story().joinNext();
        } else {
            story().number(number);
        }
    }

    private void section(boolean inParagraph) throws XMLStreamException {
        if (stories.size() == 1) {
            sections.section(xml, story().size(), inParagraph);
        }
    }

    private void runProperties() throws XMLStreamException {
        story().format = format(WordProperties.run(xml));
    }

    private RunFormat format(WordProperties.Run run) {
        RunProperties character = run.style().isEmpty()
                ? RunProperties.NONE
                : definitions.styles().format(run.style());
        return run.format().under(story().paragraphFormat, character);
    }

    private void text(String text) throws UnreadableException {
        Story story = story();
        if (!text.isEmpty() && story.fields.isPrinted()) {
            ledger.text(text.length());
            story.paragraph().add(text, story.format);
            ledger.leftOut(story.format.hidden() && !text.isBlank(), "hidden text");
        }
    }

    /** A line ends; in a cell lines are joined anyhow, and what ends a page or column does not end a line. */
    private void lineBreak(String type) throws UnreadableException {
        if (isInTable() || type.equals("page") || type.equals("column")) {
            text(" ");
        } else if (story().fields.isPrinted()) {
            ledger.row();
            story().paragraph().lineBreak(story().format);
        }
    }

    private void symbol() throws UnreadableException {
        String code = xml.attribute("char").orElse("");
        try {
            RunFormat format = story().format;
            RunFormat symbol = new RunFormat(
                    format.hidden(),
                    false,
                    format.raised(),
                    xml.attribute("font").orElse(""));
            if (story().fields.isPrinted()) {
                story().paragraph().add(Character.toString((char) Integer.parseInt(code, 16)), symbol);
            }
        } catch (NumberFormatException none) {
            ledger.warn("a symbol has no code: " + code);
        }
    }

    private void reference(Set<String> wanted) {
        if (story().fields.isPrinted() && !story().format.hidden()) {
            xml.attribute("id").ifPresent(wanted::add);
        }
    }

    private void field() {
        Fields fields = story().fields;
        switch (xml.attribute("fldCharType").orElse("")) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {}
        }
    }

    private Optional<GridUnderway> grid() {
        return Optional.ofNullable(story().grids.peek());
    }

    private void beginTable() throws UnreadableException {
        ledger.row();
        story().grids.push(new GridUnderway());
    }

    private void endTable() {
        GridUnderway grid = story().grids.poll();
        if (grid != null) {
            story().grid(grid.end());
        }
    }

    private void beginRow() throws UnreadableException {
        ledger.row();
        grid().ifPresent(GridUnderway::beginRow);
    }

    private void rowProperties() throws XMLStreamException {
        int self = xml.depth();
        String out = "";
        int before = 0;
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "gridBefore" -> before = xml.number("val").orElse(0);
                case "del" -> out = "a table row deleted by tracked changes";
                case "hidden" -> out = xml.isOn() ? "a hidden table row" : out;
                default -> {}
            }
        }
        if (!out.isEmpty()) {
            ledger.leftOut(xml.skipTo(self - 1), out);
            grid().ifPresent(GridUnderway::endRow);
        }
        int skipped = before;
        grid().ifPresent(grid -> grid.skip(skipped));
    }

    private void beginCell() throws UnreadableException {
        ledger.text(0);
        grid().ifPresent(GridUnderway::beginCell);
        stories.push(new Story(Story.Kind.CELL, isMargin));
    }

    private void cellProperties() throws XMLStreamException {
        int span = 1;
        boolean above = false;
        boolean left = false;
        boolean deleted = false;
        int self = xml.depth();
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "gridSpan" -> span = xml.number("val").orElse(1);
                case "vMerge" -> above = !xml.value().equals("restart");
                case "hMerge" -> left = !xml.value().equals("restart");
                case "cellDel" -> deleted = true;
                default -> {}
            }
        }
        if (stories.size() > 1) {
            Story cell = stories.pop();
            GridUnderway.CellProperties properties = new GridUnderway.CellProperties(span, above, left, deleted);
            grid().ifPresent(grid -> grid.properties(properties));
            stories.push(cell);
        }
        if (deleted) {
            ledger.leftOut(xml.skipTo(self - 1), "a table cell deleted by tracked changes");
            endCell();
        }
    }

    private void endCell() {
        if (isInTable()) {
            List<Piece> pieces = stories.pop().end();
            grid().ifPresent(grid -> grid.endCell(pieces));
        }
    }

    private void endBox() {
        if (stories.size() > 1 && story().kind == Story.Kind.BOX) {
            List<Piece> pieces = new ArrayList<>(stories.pop().end());
            pieces.removeIf(piece -> piece instanceof Line line && line.text().isBlank());
            story().box(pieces);
        }
    }

    private void note() throws XMLStreamException {
        if (!notes.contains(xml.attribute("id").orElse(""))) {
            xml.skipTo(xml.depth());
        }
    }

    private void leaveOut() throws XMLStreamException {
        ledger.leftOut(xml.skipTo(xml.depth()), "text deleted by tracked changes");
    }

    /** The first rendering of several is read, which newer programs show (ECMA-376 part 3). */
    private void alternative(String name) throws XMLStreamException {
        if (name.equals("mc:AlternateContent")) {
            alternatives.push(false);
        } else if (alternatives.isEmpty() || alternatives.peek()) {
            xml.skipTo(xml.depth());
        } else {
            alternatives.pop();
            alternatives.push(true);
        }
    }
}
