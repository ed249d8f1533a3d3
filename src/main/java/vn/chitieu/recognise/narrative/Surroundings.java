package vn.chitieu.recognise.narrative;

import java.util.regex.Pattern;
import vn.chitieu.text.Vietnamese;

/**
 * What stands above a passage and says what it speaks of.
 *
 * @param heading the last heading with a Roman number or a letter
 * @param section the last passage with a number before it, up to its colon
 * @param introduction the passage that introduces the list in which the passage stands; empty outside of such lists
 */
record Surroundings(String heading, String section, String introduction) {
    /** The beginning of a text. */
    static final Surroundings NONE = new Surroundings("", "", "");

    private static final int LONGEST_HEADING = 250;
    private static final Pattern HEADING =
            Pattern.compile("(?:#+ ?)?[*_]*(?:(?:PHẦN|Phần) )?(?:[IVX]{1,5}|[A-E])[.:) ].*");
    private static final Pattern NUMBERED = Pattern.compile("(?:#+ ?)?[*_]*\\d{1,2}(?:\\.\\d{1,2})*[.)] .*");
    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:phuong huong|nhiem vu (?:trong tam|giai phap|cchc|cai cach|chu yeu|\\d|quy|thang|nam)|thoi gian toi|giai phap)\\b");

    /** The surroundings of a passage, which may be a heading itself. */
    Surroundings at(Passage passage) {
        String text = passage.text();
        if (text.length() <= LONGEST_HEADING && HEADING.matcher(text).matches()) {
            return new Surroundings(text, "", "");
        }
        if (NUMBERED.matcher(text).matches()) {
            int colon = text.indexOf(':');
            return new Surroundings(
                    heading, colon < 0 || colon > LONGEST_HEADING ? title(text) : text.substring(0, colon), "");
        }
        return passage.isItem() ? this : new Surroundings(heading, section, "");
    }

    private static String title(String text) {
        return text.length() <= LONGEST_HEADING ? text : "";
    }

    /** The surroundings of what follows a passage. */
    Surroundings behind(Passage passage) {
        return passage.introduces() ? new Surroundings(heading, section, passage.text()) : this;
    }

    /** Whether they announce what is yet to be done. */
    boolean isFuture() {
        return FUTURE.matcher(Vietnamese.fold(heading)).find();
    }

    /** All of it. */
    String text() {
        return heading + " " + section + " " + introduction;
    }
}
