package vn.chitieu.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The styles of a document, each with what it inherits (ECMA-376 17.7). */
final class WordStyles {
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, RunProperties> formats = new HashMap<>();
    private String defaultParagraph = "";

    /** Reads {@code word/styles.xml}. */
    void read(XmlPart xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("style")) {
                style(xml);
            }
        }
    }

    /** What a style and those it is based on say of runs; the name of an unknown style says nothing. */
    RunProperties format(String style) {
        if (styles.isEmpty()) {
            return RunProperties.NONE;
        }
        RunProperties known = formats.get(style);
        if (known != null) {
            return known;
        }
        RunProperties format = RunProperties.NONE;
        Set<String> seen = new HashSet<>();
        Style current = styles.get(style);
        while (current != null && seen.add(current.id)) {
            format = format.over(current.format);
            current = styles.get(current.base);
        }
        formats.put(style, format);
        return format;
    }

    /** Paragraph style of a paragraph that names none. */
    String defaultParagraph() {
        return defaultParagraph;
    }

    /** Number of the list that a style or one it is based on names. */
    Optional<Integer> list(String style) {
        return named(style).flatMap(owner -> owner.numbered.list());
    }

    /** Level that a style or one it is based on names. */
    Optional<Integer> level(String style) {
        Set<String> seen = new HashSet<>();
        Style current = styles.get(style);
        while (current != null && seen.add(current.id)) {
            if (current.numbered.level().isPresent()) {
                return current.numbered.level();
            }
            current = styles.get(current.base);
        }
        return Optional.empty();
    }

    /** Id of the nearest style up the chain that names a list: the one that the list's level names in turn. */
    Optional<String> listOwner(String style) {
        return named(style).map(owner -> owner.id);
    }

    private Optional<Style> named(String style) {
        Set<String> seen = new HashSet<>();
        Style current = styles.get(style);
        while (current != null && seen.add(current.id)) {
            if (current.numbered.list().isPresent()) {
                return Optional.of(current);
            }
            current = styles.get(current.base);
        }
        return Optional.empty();
    }

    private void style(XmlPart xml) throws XMLStreamException {
        Style style = new Style(xml.attribute("styleId").orElse(""));
        boolean isParagraph = xml.attribute("type").orElse("").equals("paragraph");
        if (isParagraph
                && xml.attribute("default")
                        .filter(value -> value.equals("1") || value.equals("true"))
                        .isPresent()) {
            defaultParagraph = style.id;
        }
        int self = xml.depth();
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "basedOn" -> style.base = xml.value();
                case "rPr" -> style.format = WordProperties.run(xml).format();
                case "pPr" -> paragraph(xml, style);
                default -> {}
            }
        }
        styles.putIfAbsent(style.id, style);
    }

    private static void paragraph(XmlPart xml, Style style) throws XMLStreamException {
        int self = xml.depth();
        while (xml.nextChild(self)) {
            if (xml.name().equals("numPr")) {
                style.numbered = WordProperties.numbered(xml);
            }
        }
    }

    /** What one style says itself. */
    private static final class Style {
        final String id;
        String base = "";
        RunProperties format = RunProperties.NONE;
        WordProperties.Numbered numbered = WordProperties.Numbered.NONE;

        Style(String id) {
            this.id = id;
        }
    }
}
