package vn.chitieu.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.chitieu.read.format.Blanks;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.FontText;
import vn.chitieu.read.format.Passage;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.UnreadableException;

/**
 * Walks over the nodes of a page. Lives for one document.
 *
 * <ol>
 *   <li>H1 What is not shown is left out: scripts, styles, comments, what styles hide; said so where it holds text.
 *   <li>H2 Text marked as deleted is left out, and said so; text that is only struck through stays.
 *   <li>H3 Items of lists have their number or bullet before them; Word writes it as text.
 *   <li>H4 Blocks begin and end paragraphs; white space is one blank, except in {@code pre}.
 *   <li>H5 Word fills rows up with cells and rows without width or height; they are dropped.
 * </ol>
 */
final class HtmlWalk {
    private final Quota quota;
    private final DocumentBuilder document;
    private final StyleSheet sheet = new StyleSheet();
    private final ItemNumbers items = new ItemNumbers();
    private final Deque<Passage> passages = new ArrayDeque<>();
    private final Deque<HtmlTable> tables = new ArrayDeque<>();
    private final Deque<HtmlLook> looks = new ArrayDeque<>();
    private String label = "";
    private boolean pictures;

    HtmlWalk(Quota quota, DocumentBuilder document) {
        this.quota = quota;
        this.document = document;
        passages.push(new Passage(quota));
        looks.push(HtmlLook.PLAIN);
    }

    /** Whether there are pictures in it. */
    boolean hasPictures() {
        return pictures;
    }

    /** What the nodes below the root say. */
    Passage walk(Element root) throws UnreadableException {
        Node node = root;
        int depth = 0;
        while (true) {
            boolean entered = enter(node);
            if (entered && node.childNodeSize() > 0) {
                node = node.childNode(0);
                depth++;
                continue;
            }
            if (entered) {
                leave(node);
            }
            Node next = node.nextSibling();
            while (depth > 0 && next == null) {
                node = Objects.requireNonNull(node.parent(), "a node below the root has a parent");
                depth--;
                leave(node);
                next = node.nextSibling();
            }
            if (depth == 0 || next == null) {
                passage().endParagraph();
                return passages.getLast();
            }
            node = next;
        }
    }

    private boolean enter(Node node) throws UnreadableException {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String name = element.normalName();
        if (name.equals("style")) {
            sheet.add(element.data());
        }
        String style = sheet.of(element);
        Effect effect = sheet.effect(style);
        if (Elements.isUnseen(name) || isLeftOut(element, name, style, effect)) {
            return false;
        }
        looks.push(looks.element().inside(element, name, effect));
        begin(element, name, style);
        return true;
    }

    private boolean isLeftOut(Element element, String name, String style, Effect effect) {
        if (Elements.isFiller(element, name)) {
            return true;
        }
        boolean hidden = element.hasAttr("hidden") || effect.hides();
        boolean deleted = name.equals("del");
        if (hidden && !name.equals("col") && !name.equals("body") && !name.equals("html")) {
            warn(element, "hidden text was left out");
            return true;
        }
        if (deleted) {
            warn(element, "text deleted by tracked changes was left out");
        }
        return deleted || Elements.isMargin(element, name, style);
    }

    private void warn(Element element, String warning) {
        if (element.hasText()) {
            document.warn(warning);
        }
    }

    private void begin(Element element, String name, String style) throws UnreadableException {
        if (Elements.isBlock(name)) {
            passage().endParagraph();
        }
        switch (name) {
            case "br" -> passage().endLine();
            case "img" -> pictures = true;
            case "ol", "ul" -> items.begin(element, style);
            case "li" -> beginItem(element, style);
            case "input" -> input(element);
            case "table" -> beginTable();
            case "col" -> column(element, style);
            case "tbody", "thead", "tfoot" -> beginGroup(name);
            case "tr" -> beginRow();
            case "td", "th" -> passages.push(new Passage(quota));
            default -> {
                // Inline, or a block without any more to it.
            }
        }
    }

    private void leave(Node node) throws UnreadableException {
        if (!(node instanceof Element element)) {
            return;
        }
        looks.pop();
        String name = element.normalName();
        switch (name) {
            case "li" -> writeLabel();
            case "ol", "ul" -> items.end();
            case "td", "th" -> endCell(element);
            case "tbody", "thead", "tfoot" -> endGroup();
            case "table" -> {
                HtmlTable table = tables.pop();
                passage().table(table.end());
            }
            default -> {
                // Ends nothing but perhaps a paragraph.
            }
        }
        if (Elements.isBlock(name)) {
            passage().endParagraph();
        }
    }

    private Passage passage() {
        return passages.element();
    }

    private void beginTable() throws UnreadableException {
        writeLabel();
        passage().endParagraph();
        tables.push(new HtmlTable(quota));
    }

    private void column(Element column, String style) {
        if (!tables.isEmpty()) {
            tables.element()
                    .column(column, Style.hides(style) || column.attr("width").equals("0"));
        }
    }

    private void beginGroup(String name) {
        if (!tables.isEmpty()) {
            tables.element().beginGroup(name.equals("tfoot"));
        }
    }

    private void endGroup() {
        if (!tables.isEmpty()) {
            tables.element().endGroup();
        }
    }

    private void beginRow() throws UnreadableException {
        if (!tables.isEmpty()) {
            tables.element().row();
        }
    }

    private void endCell(Element cell) throws UnreadableException {
        writeLabel();
        Passage content = passages.pop();
        if (tables.isEmpty()) {
            passage().append(content);
        } else {
            tables.element().cell(cell, content);
        }
    }

    private void beginItem(Element item, String style) {
        String number = items.next(item, style);
        label = label.isEmpty() || number.isEmpty() ? label + number : label + " " + number;
    }

    /** H3: the number of an item stands before its first text, or alone. */
    private void writeLabel() throws UnreadableException {
        if (!label.isEmpty()) {
            String number = label;
            label = "";
            passage().text(number + " ");
        }
    }

    private void input(Element input) throws UnreadableException {
        String type = input.attr("type").toLowerCase(Locale.ROOT);
        if (type.isEmpty() || type.equals("text") || type.equals("number")) {
            text(input.attr("value"));
        }
    }

    private void text(String text) throws UnreadableException {
        HtmlLook look = looks.element();
        if (!look.preformatted() && isWhite(text)) {
            passage().blank();
            return;
        }
        if (!label.isEmpty() && !text.isBlank()) {
            writeLabel();
        }
        String drawn = FontText.drawn(look.font(), text);
        String shown = look.capitals() ? drawn.toUpperCase(Locale.ROOT) : drawn;
        if (look.preformatted()) {
            lines(shown, look.raised());
        } else {
            passage().text(Blanks.collapse(look.number() ? shown.replace('\u00A0', ' ') : shown), look.raised());
        }
    }

    private void lines(String text, boolean raised) throws UnreadableException {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            passage().text(text.substring(from, end), raised);
            passage().endLine();
            from = end + 1;
        }
        passage().text(text.substring(from), raised);
    }

    private static boolean isWhite(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }
}
