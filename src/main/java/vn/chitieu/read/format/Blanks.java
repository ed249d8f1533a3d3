package vn.chitieu.read.format;

/** White space of markup: any run of it is one blank; no-break blanks are text. */
public final class Blanks {
    private Blanks() {}

    /** The text with every run of blanks and line ends as one blank. */
    public static String collapse(String text) {
        int at = firstToCollapse(text);
        if (at == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length()).append(text, 0, at);
        boolean blank = at > 0 && text.charAt(at - 1) == ' ';
        for (int i = at; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > ' ') {
                shown.append(character);
            } else if (!blank) {
                shown.append(' ');
            }
            blank = character <= ' ';
        }
        return shown.toString();
    }

    private static int firstToCollapse(String text) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || (blank && character == ' ')) {
                return i;
            }
            blank = character == ' ';
        }
        return text.length();
    }
}
