package vn.chitieu.read.opendocument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.format.NumberedList;
import vn.chitieu.read.format.Numbering;

/**
 * The lists that are open, and the numbers of their items (OpenDocument 1.3, 5.3).
 *
 * <ol>
 *   <li>L1 A list without a style has that of the list around it, else that of its paragraph's style.
 *   <li>L2 A list counts anew unless it continues the one it names, or the last one of its style.
 *   <li>L3 Only the first paragraph of an item is numbered, and none of a list's header.
 *   <li>L4 A heading outside lists is numbered by its outline level, unless its style switches numbering off.
 * </ol>
 */
final class Lists {
    private static final int DEEPEST = 10;

    private final Styles styles;
    private final Numbering numbering = new Numbering();
    private final Map<String, String> countersOfList = new HashMap<>();
    private final Map<String, String> countersOfStyle = new HashMap<>();
    private Deque<Open> open = new ArrayDeque<>();
    private final Deque<Deque<Open>> outer = new ArrayDeque<>();
    private int made;

    Lists(Styles styles) {
        this.styles = styles;
    }

    /** Begins a cell, note or box, in which no list of outside goes on. */
    void enter() {
        outer.push(open);
        open = new ArrayDeque<>(2);
    }

    /** Ends a cell, note or box. */
    void leave() {
        open = outer.pop();
    }

    /** Begins {@code text:list}. */
    void begin(XMLStreamReader xml) {
        Optional<Open> around = Optional.ofNullable(open.peek());
        Optional<String> style = Attributes.text(xml, "style-name").or(() -> around.flatMap(list -> list.style));
        Optional<String> continued = Attributes.text(xml, "continue-list").map(countersOfList::get);
        if (continued.isEmpty() && around.isPresent()) {
            continued = Optional.of(around.get().counters(style));
        } else if (continued.isEmpty() && Attributes.is(xml, "continue-numbering", "true")) {
            continued = Optional.ofNullable(countersOfStyle.get(style.orElse("")));
        }
        made++;
        Open list = new Open(
                style,
                continued.orElse("list " + made),
                around.map(one -> one.level + 1).orElse(0));
        Attributes.text(xml, "id").ifPresent(id -> countersOfList.put(id, list.counters));
        countersOfStyle.put(style.orElse(""), list.counters);
        open.push(list);
    }

    /** Begins {@code text:numbered-paragraph}, a list of one item at any level. */
    void beginNumberedParagraph(XMLStreamReader xml) {
        Optional<String> style = Attributes.text(xml, "style-name");
        String counters = "paragraphs " + Attributes.text(xml, "list-id").orElse("");
        Open list = new Open(style, counters, Attributes.number(xml, "level", 1, DEEPEST) - 1);
        open.push(list);
        beginItem(xml);
    }

    /** Ends what {@link #begin} or {@link #beginNumberedParagraph} began. */
    void end() {
        open.poll();
    }

    /** Begins an item. */
    void beginItem(XMLStreamReader xml) {
        Open list = open.peek();
        if (list != null) {
            list.toNumber = true;
            list.restartAt = Attributes.text(xml, "start-value").isPresent()
                    ? Attributes.number(xml, "start-value", 0, Integer.MAX_VALUE)
                    : -1;
        }
    }

    /** Begins or ends what is not numbered. */
    void endNumber() {
        Open list = open.peek();
        if (list != null) {
            list.toNumber = false;
        }
    }

    /** What is printed before a paragraph that begins now; empty if nothing. */
    String label(TextStyle paragraph) {
        Open list = open.peek();
        if (list == null || !list.toNumber) {
            return "";
        }
        list.toNumber = false;
        String style = list.style.or(paragraph::listStyle).orElse("");
        if (style.isEmpty()) {
            return "";
        }
        NumberedList numbered = new NumberedList(list.counters, styles.list(style));
        if (list.restartAt >= 0) {
            numbering.restart(numbered, list.level, list.restartAt);
        }
        return numbering.next(numbered, list.level);
    }

    /** What is printed before a heading that begins now. */
    String headingLabel(XMLStreamReader xml, TextStyle paragraph) {
        if (!open.isEmpty()) {
            return label(paragraph);
        }
        boolean unnumbered = Attributes.is(xml, "is-list-header", "true")
                || paragraph.listStyle().filter(String::isEmpty).isPresent();
        int level = Attributes.number(xml, "outline-level", 1, DEEPEST) - 1;
        NumberedList outline = new NumberedList("outline", styles.outline());
        if (unnumbered || level >= outline.levels().size()) {
            return "";
        }
        if (Attributes.is(xml, "restart-numbering", "true")) {
            int start = Attributes.text(xml, "start-value").isPresent()
                    ? Attributes.number(xml, "start-value", 0, Integer.MAX_VALUE)
                    : outline.levels().get(level).start();
            numbering.restart(outline, level, start);
        }
        return numbering.next(outline, level);
    }

    /** A list that has begun. */
    private static final class Open {
        private final Optional<String> style;
        private final String counters;
        private final int level;
        private boolean toNumber;
        private int restartAt = -1;

        Open(Optional<String> style, String counters, int level) {
            this.style = style;
            this.counters = counters;
            this.level = Math.min(level, DEEPEST - 1);
        }

        /** L1: the counters of a list within this one; a style of its own counts by itself. */
        String counters(Optional<String> inner) {
            return inner.equals(style) ? counters : counters + " in " + inner.orElse("");
        }
    }
}
