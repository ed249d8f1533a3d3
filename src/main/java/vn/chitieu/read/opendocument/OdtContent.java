package vn.chitieu.read.opendocument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.Blanks;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.FontText;
import vn.chitieu.read.format.Passage;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.Story;
import vn.chitieu.read.format.UnreadableException;

/**
 * Reads the XML parts of a text document, in the order styles, content. Lives for one document.
 *
 * <ol>
 *   <li>O1 Text is what stands in paragraphs and headings; what is not printed in them is skipped (notes' numbers,
 *       comments, what change tracking removed).
 *   <li>O2 White space of the XML is one blank; blanks, tabs and line breaks that are printed are elements.
 *   <li>O3 Hidden text was left out, and said so.
 *   <li>O4 Text boxes and shapes stand behind the paragraph that anchors them, notes behind the body.
 * </ol>
 */
final class OdtContent {
    private static final int DEEPEST = 10_000;
    private static final int MOST_BLANKS = 1_000;
    private final Quota quota;
    private final DocumentBuilder document;
    private final Story story;
    private final Styles styles = new Styles();
    private final Lists lists = new Lists(styles);
    private final Deque<Passage> passages = new ArrayDeque<>();
    private final Deque<OdtTable> tables = new ArrayDeque<>();
    private final Deque<Look> looks = new ArrayDeque<>();
    private int paragraphs;
    private boolean hidesParagraph;
    private boolean pictures;

    OdtContent(Quota quota, DocumentBuilder document) {
        this.quota = quota;
        this.document = document;
        this.story = new Story(quota);
        passages.push(story.body());
        looks.push(Look.PLAIN);
    }

    /** What was read. */
    Story story() {
        return story;
    }

    /** Whether there are pictures in it. */
    boolean hasPictures() {
        return pictures;
    }

    /** Reads a part to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    // What it stands for is not read, so its text would be lost without a word.
                    throw new XMLStreamException("an entity of its own: " + xml.getLocalName());
                default -> {
                    // Comments and processing instructions.
                }
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        String name = xml.getLocalName();
        if (Elements.isSkipped(xml, looks.element())) {
            skip(xml);
            return;
        }
        if (looks.size() > DEEPEST) {
            throw new UnreadableException(
                    DocumentStatus.TOO_LARGE, "more than " + DEEPEST + " elements within each other");
        }
        looks.push(look(xml, name));
        switch (name) {
            case "p" -> beginParagraph(xml, false);
            case "h" -> beginParagraph(xml, true);
            case "s" -> print(" ".repeat(Attributes.number(xml, "c", 1, MOST_BLANKS)));
            case "tab", "tab-stop" -> print("\t");
            case "line-break" -> passage().endLine();
            case "image" -> pictures = true;
            case "hidden-paragraph" -> hideParagraph(xml);
            case "list", "ordered-list", "unordered-list" -> lists.begin(xml);
            case "numbered-paragraph" -> lists.beginNumberedParagraph(xml);
            case "list-item" -> lists.beginItem(xml);
            case "list-header" -> lists.endNumber();
            case "note", "footnote", "endnote" -> enter(story.note());
            case "table" -> tables.push(new OdtTable(quota));
            case "table-row" -> row(xml);
            case "table-cell", "covered-table-cell" -> cell(xml, name);
            case "header", "header-left", "header-first" -> enter(story.header());
            case "footer", "footer-left", "footer-first" -> enter(story.footer());
            default -> other(xml, name);
        }
    }

    private void other(XMLStreamReader xml, String name) {
        if (Elements.isShape(name)) {
            enter(new Passage(quota));
        } else {
            styles.start(xml);
        }
    }

    private void end(String name) throws UnreadableException {
        looks.pop();
        switch (name) {
            case "p", "h" -> endParagraph();
            case "list", "ordered-list", "unordered-list", "numbered-paragraph" -> lists.end();
            case "list-item", "list-header" -> lists.endNumber();
            case "table" -> endTable();
            case "table-row" -> endRow();
            case "note",
                    "footnote",
                    "endnote",
                    "table-cell",
                    "covered-table-cell",
                    "header",
                    "header-left",
                    "header-first",
                    "footer",
                    "footer-left",
                    "footer-first" -> leave();
            default -> {
                if (Elements.isShape(name)) {
                    Passage box = leave();
                    passage().box(box);
                } else {
                    styles.end(name);
                }
            }
        }
    }

    private void skip(XMLStreamReader xml) throws XMLStreamException {
        boolean changes = xml.getLocalName().equals("tracked-changes");
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (changes && event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                document.warn("text deleted by tracked changes was left out");
            }
        }
    }

    private Look look(XMLStreamReader xml, String name) {
        Look look = looks.element();
        return switch (name) {
            case "p", "h" ->
                new Look(look.hidden(), false, false, "", look.margin())
                        .with(styles.paragraph(Attributes.text(xml, "style-name")));
            case "span" -> look.with(styles.text(Attributes.text(xml, "style-name")));
            case "hidden-text" -> look.hide();
            case "section" -> isHiddenSection(xml) ? look.hide() : look;
            case "table-row" -> isHiddenRow(xml) ? look.hide() : look;
            case "header", "header-left", "header-first", "footer", "footer-left", "footer-first" ->
                marginLook(xml, look);
            default -> paragraphs > 0 && Attributes.is(xml, "display", "none") ? look.hide() : look;
        };
    }

    private static boolean isHiddenSection(XMLStreamReader xml) {
        return Attributes.is(xml, "display", "none") || Attributes.is(xml, "is-hidden", "true");
    }

    private static boolean isHiddenRow(XMLStreamReader xml) {
        return Attributes.text(xml, "visibility")
                .filter(value -> !value.equals("visible"))
                .isPresent();
    }

    private static Look marginLook(XMLStreamReader xml, Look look) {
        return Attributes.is(xml, "display", "false") ? look.inMargin().hide() : look.inMargin();
    }

    private void beginParagraph(XMLStreamReader xml, boolean heading) throws UnreadableException {
        paragraphs++;
        TextStyle style = styles.paragraph(Attributes.text(xml, "style-name"));
        print(heading ? lists.headingLabel(xml, style) : lists.label(style));
    }

    private void endParagraph() {
        paragraphs--;
        hidesParagraph = false;
        passage().endParagraph();
    }

    /** O3: a hidden paragraph says so inside. */
    private void hideParagraph(XMLStreamReader xml) {
        hidesParagraph = Attributes.is(xml, "is-hidden", "true");
        if (hidesParagraph && passage().dropLine()) {
            warnOfHidden();
        }
    }

    private void text(XMLStreamReader xml) throws UnreadableException {
        if (paragraphs > 0) {
            print(Blanks.collapse(xml.getText()));
        }
    }

    private void print(String text) throws UnreadableException {
        Look look = looks.element();
        if (!look.hidden() && !hidesParagraph) {
            String drawn = FontText.drawn(look.font(), text);
            passage().text(look.capitals() ? drawn.toUpperCase(Locale.ROOT) : drawn, look.raised());
        } else if (!text.isBlank()) {
            warnOfHidden();
        }
    }

    private void warnOfHidden() {
        document.warn("hidden text was left out");
    }

    private Passage passage() {
        return passages.element();
    }

    private void enter(Passage passage) {
        passages.push(passage);
        lists.enter();
    }

    private Passage leave() {
        lists.leave();
        Passage left = passages.pop();
        left.endParagraph();
        return left;
    }

    private void row(XMLStreamReader xml) {
        if (!tables.isEmpty()) {
            tables.element().beginRow(xml);
        }
    }

    private void cell(XMLStreamReader xml, String name) {
        Passage content = new Passage(quota);
        if (name.equals("table-cell") && !tables.isEmpty()) {
            tables.element().cell(xml, content);
        }
        enter(content);
    }

    private void endRow() throws UnreadableException {
        if (!tables.isEmpty()) {
            tables.element().endRow();
        }
    }

    private void endTable() {
        if (!looks.element().hidden()) {
            passage().table(tables.pop().draft());
        } else {
            tables.pop();
        }
    }
}
