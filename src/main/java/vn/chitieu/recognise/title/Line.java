package vn.chitieu.recognise.title;

import java.util.List;
import java.util.regex.Pattern;
import vn.chitieu.text.Vietnamese;

/**
 * A line that holds words.
 *
 * @param raw as given, with marks and column gaps
 * @param folded its words in lower-case ASCII
 */
record Line(String raw, String folded) {
    /** Longer lines are prose that somebody forgot to break; what a report says of itself stands at their beginning. */
    private static final int LONGEST = 1500;

    private static final int BEGINNING = 40;

    private static final Pattern FOOTNOTE = Pattern.compile("<sup>[^<]{0,5}</sup>");
    private static final Pattern MARK = Pattern.compile("</?[a-zA-Z][^<>]{0,20}>|[*#`]|_{2,}");

    /** The lines that hold words, in their order. */
    static List<Line> of(List<String> texts) {
        return texts.stream()
                .map(text -> new Line(text, Vietnamese.fold(text)))
                .filter(line -> !line.folded.isEmpty())
                .toList();
    }

    /** The text without markup, composed, its blanks and column gaps single. */
    String printed() {
        return printed(raw);
    }

    /** The first words, as printed. */
    String beginning() {
        return printed(raw.substring(0, Math.min(raw.length(), BEGINNING)));
    }

    boolean endsSentence() {
        return printed(raw.substring(Math.max(0, raw.length() - BEGINNING))).endsWith(".");
    }

    /** A text without markup, composed, its blanks single. */
    static String printed(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String unmarked = start.indexOf('<') >= 0 ? FOOTNOTE.matcher(start).replaceAll("") : start;
        return Vietnamese.clean(MARK.matcher(unmarked).replaceAll(""));
    }

    boolean starts(String... beginnings) {
        for (String beginning : beginnings) {
            if (folded.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
