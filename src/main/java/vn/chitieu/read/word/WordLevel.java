package vn.chitieu.read.word;

import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import vn.chitieu.read.format.NumberFormat;
import vn.chitieu.read.format.NumberLevel;
import vn.chitieu.read.format.SymbolFonts;

/** Reads one level of a list definition, {@code w:lvl} (ECMA-376 17.9.6). */
final class WordLevel {
    private int start;
    private NumberFormat format = NumberFormat.DECIMAL;
    private boolean isBullet;
    private String text = "";
    private String gap = " ";
    private String font = "";
    private String style = "";
    private boolean allDecimal;
    private boolean hidden;
    private OptionalInt restartedBy = OptionalInt.empty();

    private WordLevel() {}

    /** The level at which the part stands. */
    static WordLists.Level read(XmlPart xml) throws XMLStreamException {
        WordLevel level = new WordLevel();
        int self = xml.depth();
        while (xml.nextChild(self)) {
            level.property(xml);
        }
        return new WordLists.Level(level.printed(), level.style);
    }

    private void property(XmlPart xml) throws XMLStreamException {
        switch (xml.name()) {
            case "start" -> start = xml.number("val").orElse(0);
            case "numFmt" -> format(xml);
            case "mc:AlternateContent" -> alternatives(xml);
            case "lvlText" -> text = xml.value();
            case "suff" -> gap = xml.value().equals("nothing") ? "" : " ";
            case "pStyle" -> style = xml.value();
            case "isLgl" -> allDecimal = xml.isOn();
            case "lvlRestart" -> restartedBy = OptionalInt.of(xml.number("val").orElse(0) - 1);
            case "rPr" -> {
                RunProperties properties = WordProperties.run(xml).format();
                font = properties.font().orElse("");
                hidden = properties.hidden().orElse(false);
            }
            default -> {}
        }
    }

    /** A format of its own stands beside the plain one for older programs: {@code 001, 002, 003}. */
    private void alternatives(XmlPart xml) throws XMLStreamException {
        int self = xml.depth();
        boolean chosen = false;
        while (xml.nextChild(self)) {
            int alternative = xml.depth();
            while (xml.nextChild(alternative)) {
                if (xml.name().equals("numFmt") && !chosen) {
                    chosen = true;
                    format(xml);
                }
            }
        }
    }

    private void format(XmlPart xml) {
        String name = xml.value();
        isBullet = name.equals("bullet");
        format = switch (name) {
            case "bullet", "none" -> NumberFormat.NONE;
            case "decimalZero" -> NumberFormat.DECIMAL_ZERO;
            case "upperRoman" -> NumberFormat.UPPER_ROMAN;
            case "lowerRoman" -> NumberFormat.LOWER_ROMAN;
            case "upperLetter" -> NumberFormat.UPPER_LETTER;
            case "lowerLetter" -> NumberFormat.LOWER_LETTER;
            case "ordinal" -> NumberFormat.ORDINAL;
            case "decimalEnclosedParen" -> NumberFormat.ENCLOSED;
            case "numberInDash" -> NumberFormat.DASHED;
            case "custom" -> custom(xml.attribute("format").orElse(""));
            default -> NumberFormat.DECIMAL;
        };
    }

    private static NumberFormat custom(String samples) {
        if (samples.startsWith("00")) {
            return NumberFormat.DECIMAL_TWO_ZEROS;
        }
        return samples.startsWith("0") ? NumberFormat.DECIMAL_ZERO : NumberFormat.DECIMAL;
    }

    private NumberLevel printed() {
        String shown = isBullet ? SymbolFonts.bullet(font, text) : NumberLevel.placeholders(text);
        return new NumberLevel(start, format, hidden ? "" : shown, gap, allDecimal, restartedBy);
    }
}
