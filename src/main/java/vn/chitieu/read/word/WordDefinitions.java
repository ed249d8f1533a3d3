package vn.chitieu.read.word;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.chitieu.read.format.Numbering;

/**
 * What all stories of a document refer to.
 *
 * @param styles styles
 * @param lists list definitions
 * @param numbering counters of the lists
 */
record WordDefinitions(WordStyles styles, WordLists lists, Numbering numbering) {
    static WordDefinitions read(WordPackage parts, Relations relations) throws IOException, XMLStreamException {
        WordStyles styles = new WordStyles();
        Optional<XmlPart> stylesPart = part(parts, relations, "/styles");
        if (stylesPart.isPresent()) {
            try (XmlPart xml = stylesPart.get()) {
                styles.read(xml);
            }
        }
        WordLists lists = new WordLists();
        Optional<XmlPart> listsPart = part(parts, relations, "/numbering");
        if (listsPart.isPresent()) {
            try (XmlPart xml = listsPart.get()) {
                lists.read(xml);
            }
        }
        return new WordDefinitions(styles, lists, new Numbering());
    }

    private static Optional<XmlPart> part(WordPackage parts, Relations relations, String type)
            throws IOException, XMLStreamException {
        Optional<String> name = relations.ofType(type);
        return name.isPresent() ? parts.part(name.get()) : Optional.empty();
    }

    /**
     * Counts a paragraph; what is printed before it.
     *
     * @param style its paragraph style
     * @param own what it says of its numbering itself
     */
    String number(String style, WordProperties.Numbered own) {
        int number = own.list().or(() -> styles.list(style)).orElse(0);
        if (number == 0) {
            return "";
        }
        Optional<WordLists.Resolved> list = lists.list(number, styles);
        if (list.isEmpty()) {
            return "";
        }
        Optional<Integer> ofStyle = own.list().isPresent() ? Optional.empty() : levelOfStyle(list.get(), style);
        int level = own.level().or(() -> ofStyle).or(() -> styles.level(style)).orElse(0);
        return numbering.next(list.get().list(), level);
    }

    /** The level that names the style, or the style that it has the list from (ECMA-376 17.9.23). */
    private Optional<Integer> levelOfStyle(WordLists.Resolved list, String style) {
        Optional<Integer> own = Optional.ofNullable(list.levelOfStyle().get(style));
        return own.or(() -> styles.level(style).isPresent()
                ? Optional.empty()
                : styles.listOwner(style).map(list.levelOfStyle()::get));
    }
}
