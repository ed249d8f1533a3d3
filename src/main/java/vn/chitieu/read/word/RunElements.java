package vn.chitieu.read.word;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.chitieu.read.format.UnreadableException;

/** What runs of a DOCX file hold, put into the paragraph underway (ECMA-376 17.3.3). */
final class RunElements {
    private final XmlPart xml;
    private final WordStyles styles;
    private final Ledger ledger;
    private final Stories stories;
    private final Drawings drawings;
    private boolean keepsBlanks;

    RunElements(XmlPart xml, WordStyles styles, Ledger ledger, Stories stories) {
        this.xml = xml;
        this.styles = styles;
        this.ledger = ledger;
        this.stories = stories;
        this.drawings = new Drawings(ledger);
    }

    void begin(String name) throws XMLStreamException, UnreadableException {
        Story story = stories.current();
        switch (name) {
            case "r", "m:r" -> story.format = RunProperties.NONE.under(story.paragraphFormat, RunProperties.NONE);
            case "rPr" -> story.format = format(WordProperties.run(xml));
            case "t" -> {
                boolean keeps = keepsBlanks || xml.attribute("space").isPresent();
                String text = xml.text();
                text(keeps ? text : text.strip());
            }
            case "m:t" -> text(xml.text());
            case "m:den" -> text("/");
            case "tab", "ptab" -> text(stories.isInCell() ? " " : "\t");
            case "br" -> lineBreak(xml.attribute("type").orElse(""));
            case "cr" -> lineBreak("");
            case "noBreakHyphen" -> text("-");
            // Not seen in print, but the ư of fonts in TCVN3.
            case "softHyphen" -> text("\u00AD");
            case "sym" -> symbol();
            case "footnoteReference" -> reference(ledger.footnotes);
            case "endnoteReference" -> reference(ledger.endnotes);
            case "fldChar" -> field(story.fields);
            case "instrText" -> story.fields.instruction(xml.text());
            case "fldSimple" -> simpleField(story.fields);
            case "document" ->
                keepsBlanks = xml.attribute("space").filter("preserve"::equals).isPresent();
            default -> drawings.begin(name, xml);
        }
    }

    /** Format of a run, or of a paragraph's mark, in the paragraph underway. */
    RunFormat format(WordProperties.Run run) {
        RunProperties character = run.style().isEmpty() ? RunProperties.NONE : styles.format(run.style());
        return run.format().under(stories.current().paragraphFormat, character);
    }

    private void text(String text) throws UnreadableException {
        Story story = stories.current();
        if (!text.isEmpty() && story.fields.isPrinted()) {
            ledger.text(text.length());
            story.paragraph().add(text, story.format);
            ledger.leftOut(story.format.hidden() && !text.isBlank(), "hidden text");
        }
    }

    /** A line ends; in a cell lines are joined anyhow, and what ends a page or column does not end a line. */
    private void lineBreak(String type) throws UnreadableException {
        Story story = stories.current();
        if (stories.isInCell() || type.equals("page") || type.equals("column")) {
            text(" ");
        } else if (story.fields.isPrinted()) {
            ledger.row();
            story.paragraph().lineBreak(story.format);
        }
    }

    private void symbol() throws UnreadableException {
        Story story = stories.current();
        String code = xml.attribute("char").orElse("");
        String font = xml.attribute("font").orElse("");
        try {
            String character = Character.toString((char) Integer.parseInt(code, 16));
            RunFormat format = new RunFormat(story.format.hidden(), false, story.format.raised(), font);
            if (story.fields.isPrinted()) {
                ledger.text(1);
                story.paragraph().add(character, format);
            }
        } catch (NumberFormatException none) {
            ledger.warn("a symbol without a code was not read");
        }
    }

    private void reference(Set<String> wanted) {
        Story story = stories.current();
        if (story.fields.isPrinted() && !story.format.hidden()) {
            xml.attribute("id").ifPresent(wanted::add);
        }
    }

    private void field(Fields fields) {
        switch (xml.attribute("fldCharType").orElse("")) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {}
        }
    }

    private void simpleField(Fields fields) {
        fields.begin();
        fields.instruction(xml.attribute("instr").orElse(""));
        fields.separate();
    }
}
