package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chitieu.read.format.FontText;
import vn.chitieu.read.format.RaisedText;

/**
 * The text of one paragraph while its runs come in.
 *
 * <ol>
 *   <li>T1 Raised digits behind other text are a footnote mark and go, except behind the {@code m} of an area or volume.
 *   <li>T2 Hidden text goes.
 *   <li>T3 Text in capitals is printed in capitals.
 * </ol>
 */
final class ParagraphText {
    private final List<String> lines = new ArrayList<>(1);
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder raised = new StringBuilder(0);

    /** Adds text of a run. */
    void add(String text, RunFormat format) {
        if (format.hidden()) {
            return;
        }
        String printed = text;
        if (!format.font().isEmpty() || hasPrivate(text)) {
            printed = FontText.of(format.font(), text);
        }
        if (format.capitals()) {
            printed = printed.toUpperCase(Locale.ROOT);
        }
        if (format.raised()) {
            raised.append(printed);
        } else if (!printed.isEmpty()) {
            settle();
            line.append(printed);
        }
    }

    /** Ends the line, but not the paragraph. */
    void lineBreak(RunFormat format) {
        if (!format.hidden()) {
            settle();
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    /** Whether nothing was printed yet. */
    boolean isEmpty() {
        return lines.isEmpty() && line.isEmpty() && raised.isEmpty();
    }

    /** The lines of the paragraph, one at least. */
    List<String> lines() {
        settle();
        if (lines.isEmpty()) {
            return List.of(line.toString());
        }
        List<String> all = new ArrayList<>(lines);
        all.add(line.toString());
        return all;
    }

    private void settle() {
        if (raised.isEmpty()) {
            return;
        }
        if (!isMark()) {
            line.append(raised);
        }
        raised.setLength(0);
    }

    /** Rule T1. */
    private boolean isMark() {
        String before = line.toString().stripTrailing();
        return !before.isEmpty() && RaisedText.isMark(before, raised);
    }

    private static boolean hasPrivate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\uF000' && text.charAt(i) <= '\uF0FF') {
                return true;
            }
        }
        return false;
    }
}
