package vn.chitieu.read.opendocument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.format.NumberLevel;
import vn.chitieu.text.repair.OldFont;

/**
 * The styles of a document as far as they change what is printed. Those read later replace those of the same name: the
 * content's own come after those of the page margins, whose text is read by then.
 */
final class Styles {
    private static final int LONGEST_DESCENT = 20;
    private static final String OUTLINE = "";

    private final Map<String, TextStyle> styles = new HashMap<>();
    private final Map<String, TextStyle> paragraphs = new HashMap<>();
    private final Map<String, TextStyle> texts = new HashMap<>();
    private final Map<String, ListLevels> lists = new HashMap<>();
    private Optional<String> current = Optional.empty();
    private ListLevels list = new ListLevels();

    /** Takes an element that begins, if it defines a style. */
    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> beginStyle(xml);
            case "text-properties", "properties" -> properties(xml);
            case "list-style" -> beginList(Attributes.text(xml, "name").orElse(OUTLINE));
            case "outline-style" -> beginList(OUTLINE);
            case "list-level-style-number", "outline-level-style" -> list.number(xml);
            case "list-level-style-bullet" -> list.bullet(xml);
            case "list-level-label-alignment" -> list.gap(xml);
            default -> {
                // Changes nothing that is read.
            }
        }
    }

    /** Takes an element that ends. */
    void end(String name) {
        if (name.equals("style")) {
            current = Optional.empty();
        }
    }

    /** The style of a paragraph with all that it inherits. */
    TextStyle paragraph(Optional<String> name) {
        return style("paragraph", name, paragraphs);
    }

    /** The style of characters with all that it inherits. */
    TextStyle text(Optional<String> name) {
        return style("text", name, texts);
    }

    /** The levels of a list style; none if there is no such style. */
    List<NumberLevel> list(String name) {
        ListLevels levels = lists.get(name);
        return levels == null ? List.of() : levels.levels();
    }

    /** The levels of headings. */
    List<NumberLevel> outline() {
        return list(OUTLINE);
    }

    private TextStyle style(String family, Optional<String> name, Map<String, TextStyle> resolved) {
        return name.map(known -> resolved.computeIfAbsent(known, key -> resolve(family, family + '/' + key)))
                .orElse(TextStyle.DEFAULT);
    }

    private TextStyle resolve(String family, String key) {
        TextStyle style = styles.getOrDefault(key, TextStyle.DEFAULT);
        for (int i = 0; i < LONGEST_DESCENT && style.parent().isPresent(); i++) {
            String parent = family + '/' + style.parent().get();
            style = style.over(styles.getOrDefault(parent, TextStyle.DEFAULT));
        }
        return style;
    }

    private void beginList(String name) {
        list = new ListLevels();
        lists.put(name, list);
    }

    private void beginStyle(XMLStreamReader xml) {
        String family = Attributes.text(xml, "family").orElse("");
        String key = family + '/' + Attributes.text(xml, "name").orElse("");
        current = Optional.of(key);
        paragraphs.clear();
        texts.clear();
        styles.put(
                key,
                new TextStyle(
                        Attributes.text(xml, "parent-style-name"),
                        Attributes.text(xml, "list-style-name"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void properties(XMLStreamReader xml) {
        if (current.isPresent()) {
            TextStyle style = styles.getOrDefault(current.get(), TextStyle.DEFAULT);
            TextStyle own = new TextStyle(
                    style.parent(),
                    style.listStyle(),
                    Attributes.text(xml, "display").map(value -> value.equals("none")),
                    Attributes.text(xml, "text-position").map(Styles::isRaised),
                    Attributes.text(xml, "text-transform")
                            .map(value -> value.equals("uppercase"))
                            .filter(value -> value)
                            .or(() -> Attributes.text(xml, "font-variant").map(value -> value.equals("small-caps"))),
                    Attributes.text(xml, "font-name")
                            .or(() -> Attributes.text(xml, "font-family"))
                            .map(Styles::oldFont));
            styles.put(current.get(), own);
        }
    }

    /** A font of an old encoding; the name of a font face is that of the font, perhaps with a number behind. */
    private static String oldFont(String name) {
        String plain = name.replace("'", "").replace('_', ' ');
        return OldFont.of(plain).isPresent() ? plain : "";
    }

    /** {@code super 58%}, {@code 33% 58%}; below the line it is {@code sub} or negative. */
    private static boolean isRaised(String position) {
        return position.startsWith("super")
                || (!position.isEmpty() && Character.isDigit(position.charAt(0)) && !position.startsWith("0%"));
    }
}
