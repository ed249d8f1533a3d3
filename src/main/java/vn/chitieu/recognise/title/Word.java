package vn.chitieu.recognise.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chitieu.text.Vietnamese;

/**
 * A printed word and what parts it from the word before.
 *
 * @param printed as printed
 * @param folded in lower-case ASCII
 * @param before a blank, or the mark between this word and the one before ({@code \n} for a line's end)
 */
record Word(String printed, String folded, char before) {
    /** The words of a text; {@code \n} in it parts lines. */
    static List<Word> of(String text) {
        String plain = Vietnamese.plain(text);
        List<Word> words = new ArrayList<>();
        char before = '\n';
        int i = 0;
        while (i < text.length()) {
            int end = endOfWord(text, i);
            if (end > i) {
                words.add(new Word(text.substring(i, end), plain.substring(i, end), before));
                before = ' ';
                i = end;
            } else {
                before = text.charAt(i) == ' ' ? before : text.charAt(i);
                i++;
            }
        }
        return words;
    }

    /** An apostrophe inside a word belongs to it: {@code M'Gar}. */
    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isApostrophe(text, start, end))) {
            end++;
        }
        return end;
    }

    private static boolean isApostrophe(String text, int start, int at) {
        char character = text.charAt(at);
        return (character == '\'' || character == '’')
                && at > start
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(printed.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(printed.charAt(0));
    }

    /** Whether only a blank, a line's end or one of the given marks stands before. */
    boolean follows(String marks) {
        return before == ' ' || marks.indexOf(before) >= 0;
    }

    /** The printed word as a name is written: {@code ĐỊNH} as {@code Định}; mixed case stays. */
    String asName() {
        boolean shouted = printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT));
        return shouted ? printed.charAt(0) + printed.substring(1).toLowerCase(Locale.ROOT) : printed;
    }

    /** Words put together without "và" and without blanks, the key that spellings of one name share. */
    static String key(String name) {
        return (" " + Vietnamese.fold(name) + " ").replace(" va ", " ").replace(" ", "");
    }
}
