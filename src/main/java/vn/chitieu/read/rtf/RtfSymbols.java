package vn.chitieu.read.rtf;

import java.util.HashMap;
import java.util.Map;

/** Words that are characters (RTF 1.9.1, "Special Characters"). */
final class RtfSymbols {
    private static final Map<String, String> SYMBOLS = new HashMap<>(Map.ofEntries(
            Map.entry("~", "\u00A0"),
            Map.entry("_", "-"),
            Map.entry("-", "\u00AD"),
            Map.entry("\\", "\\"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("tab", "\t"),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("bullet", "\u2022"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201C"),
            Map.entry("rdblquote", "\u201D")));

    private RtfSymbols() {}

    /** The character that a word stands for; empty text for none. */
    static String of(String word) {
        return SYMBOLS.getOrDefault(word, "");
    }

    /** Whether a word stands for a character, be it one that prints nothing. */
    static boolean isSymbol(String word) {
        return SYMBOLS.containsKey(word);
    }
}
