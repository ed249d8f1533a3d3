package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;

/** Where long text goes on in the next line. */
final class Wrapping {
    private static final int SHORTEST_CUT = 20;

    private Wrapping() {}

    /** The text in lines of at most so many characters, broken at blanks. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Index of a blank with a small letter behind it, where a page end may cut the text; -1 if there is none. */
    static int cutAt(String text) {
        for (int i = Math.max(SHORTEST_CUT, text.length() / 2); i < text.length() - 1; i++) {
            if (text.charAt(i) == ' ' && Character.isLowerCase(text.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }
}
