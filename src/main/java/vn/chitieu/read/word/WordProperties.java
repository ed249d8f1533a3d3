package vn.chitieu.read.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the elements that hold properties, each from its begin to its end. */
final class WordProperties {
    private WordProperties() {}

    /**
     * A run's properties.
     *
     * @param style character style; empty if none
     * @param format what the run says itself
     * @param isDeleted whether the mark that the properties belong to is deleted or moved away
     */
    record Run(String style, RunProperties format, boolean isDeleted) {
        static final Run NONE = new Run("", RunProperties.NONE, false);
    }

    /**
     * A paragraph's or a paragraph style's numbering (ECMA-376 17.3.1.19).
     *
     * @param list number of the list; 0 switches numbering off
     * @param level index of the level from 0
     */
    record Numbered(Optional<Integer> list, Optional<Integer> level) {
        static final Numbered NONE = new Numbered(Optional.empty(), Optional.empty());
    }

    /** {@code w:rPr}. */
    static Run run(XmlPart xml) throws XMLStreamException {
        String style = "";
        boolean deleted = false;
        Optional<Boolean> hidden = Optional.empty();
        Optional<Boolean> capitals = Optional.empty();
        Optional<Boolean> raised = Optional.empty();
        Optional<String> font = Optional.empty();
        int self = xml.depth();
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.value();
                case "vanish" -> hidden = Optional.of(xml.isOn());
                case "caps", "smallCaps" -> capitals = Optional.of(xml.isOn() || capitals.orElse(false));
                case "vertAlign" -> raised = Optional.of(xml.value().equals("superscript") || raised.orElse(false));
                case "position" ->
                    raised = Optional.of(
                            xml.number("val").filter(RunFormat::isRaised).isPresent() || raised.orElse(false));
                case "rFonts" ->
                    font = xml.attribute("ascii")
                            .or(() -> xml.attribute("hAnsi"))
                            .or(() -> Optional.of(""));
                case "del", "moveFrom" -> deleted = true;
                default -> {}
            }
        }
        boolean says = hidden.isPresent() || capitals.isPresent() || raised.isPresent() || font.isPresent();
        RunProperties format = says ? new RunProperties(hidden, capitals, raised, font) : RunProperties.NONE;
        return new Run(style, format, deleted);
    }

    /** {@code w:numPr}. */
    static Numbered numbered(XmlPart xml) throws XMLStreamException {
        Optional<Integer> list = Optional.empty();
        Optional<Integer> level = Optional.empty();
        int self = xml.depth();
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "numId" -> list = xml.number("val");
                case "ilvl" -> level = xml.number("val");
                default -> {}
            }
        }
        return new Numbered(list, level);
    }
}
