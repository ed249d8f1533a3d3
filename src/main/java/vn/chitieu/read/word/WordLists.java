package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import vn.chitieu.read.format.NumberFormat;
import vn.chitieu.read.format.NumberLevel;
import vn.chitieu.read.format.NumberedList;

/** The list definitions of a document (ECMA-376 17.9), resolved for each list. */
final class WordLists {
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final Map<Integer, Resolved> resolved = new HashMap<>();

    /**
     * A list with its levels.
     *
     * @param list what {@link vn.chitieu.read.format.Numbering} counts
     * @param levelOfStyle levels by the paragraph style that they name
     */
    record Resolved(NumberedList list, Map<String, Integer> levelOfStyle) {}

    /** Reads {@code word/numbering.xml}. */
    void read(XmlPart xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("abstractNum")) {
                Definition definition =
                        new Definition(xml.attribute("abstractNumId").orElse(""));
                definition(xml, definition);
                definitions.putIfAbsent(definition.id, definition);
            } else if (xml.isStart() && xml.name().equals("num")) {
                int number = xml.number("numId").orElse(0);
                instances.putIfAbsent(number, instance(xml));
            }
        }
    }

    /** The list of a number; empty if the document does not define it. */
    Optional<Resolved> list(int number, WordStyles styles) {
        if (!resolved.containsKey(number)) {
            Instance instance = instances.get(number);
            if (instance == null) {
                return Optional.empty();
            }
            resolved.put(number, resolve(number, instance, definition(instance, styles)));
        }
        return Optional.ofNullable(resolved.get(number));
    }

    /** A definition that only names a list style stands for the one that defines the style (ECMA-376 17.9.21). */
    private Definition definition(Instance instance, WordStyles styles) {
        Definition own = definitions.getOrDefault(instance.definition, new Definition(instance.definition));
        if (own.styleLink.isEmpty()) {
            return own;
        }
        return styles.list(own.styleLink)
                .map(instances::get)
                .map(linked -> definitions.get(linked.definition))
                .orElse(own);
    }

    private static Resolved resolve(int number, Instance instance, Definition definition) {
        Map<Integer, Level> levels = new TreeMap<>(definition.levels);
        levels.putAll(instance.levels);
        Map<String, Integer> levelOfStyle = new HashMap<>();
        List<NumberLevel> printed = new ArrayList<>();
        levels.forEach((index, level) -> {
            while (printed.size() < index) {
                printed.add(new NumberLevel(NumberFormat.NONE, ""));
            }
            printed.add(level.printed);
            if (!level.style.isEmpty()) {
                levelOfStyle.putIfAbsent(level.style, index);
            }
        });
        NumberedList list = new NumberedList(definition.id, Integer.toString(number), printed, instance.starts);
        return new Resolved(list, levelOfStyle);
    }

    private static void definition(XmlPart xml, Definition definition) throws XMLStreamException {
        int self = xml.depth();
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "numStyleLink" -> definition.styleLink = xml.value();
                case "lvl" -> {
                    int index = xml.number("ilvl").orElse(0);
                    Level level = WordLevel.read(xml);
                    if (index >= 0 && index < 9) {
                        definition.levels.put(index, level);
                    }
                }
                default -> {}
            }
        }
    }

    private static Instance instance(XmlPart xml) throws XMLStreamException {
        Instance instance = new Instance();
        int self = xml.depth();
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "abstractNumId" -> instance.definition = xml.value();
                case "lvlOverride" -> override(xml, instance);
                default -> {}
            }
        }
        return instance;
    }

    private static void override(XmlPart xml, Instance instance) throws XMLStreamException {
        int index = xml.number("ilvl").orElse(0);
        int self = xml.depth();
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "startOverride" -> xml.number("val").ifPresent(start -> instance.starts.put(index, start));
                case "lvl" -> {
                    Level level = WordLevel.read(xml);
                    if (index >= 0 && index < 9) {
                        instance.levels.put(index, level);
                    }
                }
                default -> {}
            }
        }
    }

    /**
     * A level as defined.
     *
     * @param printed what it prints
     * @param style paragraph style whose paragraphs stand on it; empty if none
     */
    record Level(NumberLevel printed, String style) {}

    /** {@code w:abstractNum}. */
    private static final class Definition {
        final String id;
        final Map<Integer, Level> levels = new HashMap<>();
        String styleLink = "";

        Definition(String id) {
            this.id = id;
        }
    }

    /** {@code w:num}. */
    private static final class Instance {
        String definition = "";
        final Map<Integer, Level> levels = new HashMap<>();
        final Map<Integer, Integer> starts = new HashMap<>();
    }
}
