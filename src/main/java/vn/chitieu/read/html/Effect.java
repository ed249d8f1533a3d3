package vn.chitieu.read.html;

import java.util.Optional;
import vn.chitieu.text.repair.OldFont;

/**
 * What declarations of CSS change in what is printed.
 *
 * @param hides whether nothing is
 * @param lifts whether text is superscript
 * @param capitals whether text is in capitals; empty if they do not say
 * @param font name of the font if that draws letters of an old encoding, else empty; nothing if they do not say
 * @param number whether text is an automatic number that Word wrote
 */
record Effect(boolean hides, boolean lifts, Optional<Boolean> capitals, Optional<String> font, boolean number) {
    static final Effect NONE = new Effect(false, false, Optional.empty(), Optional.empty(), false);

    /** The effect of declarations. */
    static Effect of(String declarations) {
        return new Effect(
                Style.hides(declarations),
                Style.has(declarations, "vertical-align", "super"),
                Style.value(declarations, "text-transform").map(value -> value.equals("uppercase")),
                Style.value(declarations, "font-family")
                        .or(() -> Style.value(declarations, "font"))
                        .map(Effect::oldFont),
                Style.has(declarations, "mso-list", "ignore"));
    }

    /** The first font of a list, without size and quotation marks: {@code 14.0pt ".VnTime", serif}. */
    static String oldFont(String list) {
        String first = list.split(",", 2)[0].replace("\"", "").replace("'", "").strip();
        for (int at = 0; at >= 0; at = first.indexOf(' ', at + 1)) {
            String name = first.substring(at).strip();
            if (OldFont.of(name).isPresent()) {
                return name;
            }
        }
        return "";
    }
}
