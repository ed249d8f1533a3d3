package vn.chitieu.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
    private final Set<String> notes;
    private final Stories stories;
    private final TableElements tables;
    private final RunElements runs;
    private final Sections sections = new Sections();
    private final Deque<Boolean> alternatives = new ArrayDeque<>(0);

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
        this.notes = notes;
        this.stories = new Stories(isMargin);
        this.tables = new TableElements(xml, ledger, stories);
        this.runs = new RunElements(xml, definitions.styles(), ledger, stories);
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
        return stories.end();
    }

    /** The sections passed. */
    List<SectionHeaders> sections() {
        return sections.all();
    }

    private void begin(String name) throws XMLStreamException, UnreadableException {
        switch (name) {
            case "p" -> beginParagraph();
            case "pPr" -> paragraphProperties();
            case "txbxContent" -> stories.begin(Story.Kind.BOX);
            case "sectPr" -> section(false);
            case "footnote", "endnote" -> note();
            case "mc:AlternateContent", "mc:Choice", "mc:Fallback" -> alternative(name);
            case "del", "moveFrom" -> ledger.leftOut(xml.skipTo(xml.depth()), "text deleted by tracked changes");
            case "sdtPr", "sdtEndPr", "tblPr", "tblPrEx", "m:ctrlPr", "rt" -> xml.skipTo(xml.depth());
            default -> {
                if (!tables.begin(name)) {
                    runs.begin(name);
                }
            }
        }
    }

    private void end(String name) throws UnreadableException {
        switch (name) {
            case "p" -> stories.current().endParagraph();
            case "txbxContent" -> endBox();
            case "fldSimple" -> stories.current().fields.end();
            case "mc:AlternateContent" -> alternatives.poll();
            default -> tables.end(name);
        }
    }

    private void beginParagraph() throws UnreadableException {
        Story story = stories.current();
        story.beginParagraph();
        story.paragraphFormat = definitions.styles().format(definitions.styles().defaultParagraph());
        story.format = RunFormat.PLAIN;
        if (stories.isOutermost()) {
            sections.paragraph(story.size());
        }
        if (!stories.isInCell()) {
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
        Story story = stories.current();
        story.paragraphFormat = definitions.styles().format(style);
        if (mark.isDeleted()) {
            story.joinNext();
            return;
        }
        String number = definitions.number(style, numbered);
        if (runs.format(mark).hidden()) {
            story.joinNext();
        } else {
            story.number(number);
        }
    }

    private void section(boolean inParagraph) throws XMLStreamException {
        if (stories.isOutermost()) {
            sections.section(xml, stories.current().size(), inParagraph);
        }
    }

    private void endBox() {
        stories.end(Story.Kind.BOX).ifPresent(box -> {
            List<Piece> pieces = new ArrayList<>(box);
            pieces.removeIf(piece -> piece instanceof Line line && line.text().isBlank());
            stories.current().box(pieces);
        });
    }

    private void note() throws XMLStreamException {
        if (!notes.contains(xml.attribute("id").orElse(""))) {
            xml.skipTo(xml.depth());
        }
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
