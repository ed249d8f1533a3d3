package vn.chitieu.text.repair;

/**
 * Bytes in the shape of letters, whatever code page a program took them for: the letters of windows-1258 and what some
 * programs put in the place of rare signs become the characters of windows-1252 with the same number.
 */
final class Bytes {
    private static final String SHOWN =
            "ĂĐƠƯăđơư₫" + "\u0300\u0301\u0303\u0309\u0323" + "\u03BC\u2219\u02C9\u2215\uFFE5\u2126";
    private static final String MEANT = "\u00C3\u00D0\u00D5\u00DD\u00E3\u00F0\u00F5\u00FD\u00FE"
            + "\u00CC\u00EC\u00DE\u00D2\u00F2" + "\u00B5\u00B7\u00AF\u00F7\u00A5\u00A6";

    private Bytes() {}

    /** Place of a character in the list of those that stand for bytes; -1 if it is none. */
    static int index(char shown) {
        return SHOWN.indexOf(shown);
    }

    /** The character at a place in that list. */
    static char shown(int index) {
        return index < SHOWN.length() ? SHOWN.charAt(index) : '?';
    }

    /** The text with every such character replaced. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            int known = characters[i] > 0xFF ? SHOWN.indexOf(characters[i]) : -1;
            characters[i] = known < 0 ? characters[i] : MEANT.charAt(known);
        }
        return new String(characters);
    }
}
