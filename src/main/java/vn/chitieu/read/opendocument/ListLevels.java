package vn.chitieu.read.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.format.NumberFormat;
import vn.chitieu.read.format.NumberLevel;
import vn.chitieu.read.format.SymbolFonts;

/** The levels of one list style while they are read (OpenDocument 1.3, 16.30 to 16.34). */
final class ListLevels {
    private static final int MOST = 10;
    private static final NumberLevel NOTHING = new NumberLevel(NumberFormat.NONE, "");

    private final List<NumberLevel> levels = new ArrayList<>();
    private int last = -1;

    /** Adds {@code text:list-level-style-number} or {@code text:outline-level-style}. */
    void number(XMLStreamReader xml) {
        int level = Attributes.number(xml, "level", 1, MOST);
        String format = Attributes.text(xml, "num-format").orElse("");
        int start = Attributes.text(xml, "start-value").isPresent()
                ? Attributes.number(xml, "start-value", 0, Integer.MAX_VALUE)
                : 1;
        String text = format.isEmpty()
                ? ""
                : Attributes.text(xml, "num-list-format")
                        .filter(template -> template.indexOf('%') >= 0)
                        .map(ListLevels::template)
                        .orElseGet(() -> text(xml, level));
        boolean letters = Attributes.is(xml, "num-letter-sync", "true");
        set(level, new NumberLevel(start, format(format, letters), text, " ", false, OptionalInt.empty()));
    }

    /** Adds {@code text:list-level-style-bullet}. */
    void bullet(XMLStreamReader xml) {
        String symbol = Attributes.text(xml, "bullet-char").orElse("");
        set(
                Attributes.number(xml, "level", 1, MOST),
                NumberLevel.bullet(
                        affix(xml, "num-prefix") + SymbolFonts.bullet("", symbol) + affix(xml, "num-suffix")));
    }

    /** Takes {@code style:list-level-label-alignment} of the level added last: what parts the number from the text. */
    void gap(XMLStreamReader xml) {
        if (last >= 0 && Attributes.is(xml, "label-followed-by", "nothing")) {
            NumberLevel level = levels.get(last);
            levels.set(
                    last,
                    new NumberLevel(
                            level.start(), level.format(), level.text(), "", level.allDecimal(), level.restartedBy()));
        }
    }

    /** The levels, from the outermost. */
    List<NumberLevel> levels() {
        return levels;
    }

    private static String affix(XMLStreamReader xml, String name) {
        return Attributes.text(xml, name).orElse("");
    }

    private void set(int level, NumberLevel number) {
        while (levels.size() < level) {
            levels.add(NOTHING);
        }
        last = level - 1;
        levels.set(last, number);
    }

    /** The own number behind those of the levels above that are shown too, with dots between: {@code 1.2.} */
    private static String text(XMLStreamReader xml, int level) {
        int shown = Attributes.number(xml, "display-levels", 1, level);
        StringBuilder text = new StringBuilder(affix(xml, "num-prefix"));
        for (int i = level - shown; i < level; i++) {
            text.append(i > level - shown ? "." : "").append((char) i);
        }
        return text.append(affix(xml, "num-suffix")).toString();
    }

    /** LibreOffice's own attribute: {@code %1%.%2%)}. */
    private static String template(String template) {
        StringBuilder text = new StringBuilder(template);
        for (int level = MOST; level >= 1; level--) {
            String mark = "%" + level + "%";
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark)) {
                text.replace(at, at + mark.length(), String.valueOf((char) (level - 1)));
            }
        }
        return text.toString();
    }

    private static NumberFormat format(String name, boolean repeatedLetters) {
        return switch (name) {
            case "" -> NumberFormat.NONE;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "I" -> NumberFormat.UPPER_ROMAN;
            case "a" -> repeatedLetters ? NumberFormat.LOWER_LETTER : NumberFormat.LOWER_COLUMN;
            case "A" -> repeatedLetters ? NumberFormat.UPPER_LETTER : NumberFormat.UPPER_COLUMN;
            case "01, 02, 03, ..." -> NumberFormat.DECIMAL_ZERO;
            default -> NumberFormat.DECIMAL;
        };
    }
}
