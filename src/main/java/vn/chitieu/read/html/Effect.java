package vn.chitieu.read.html;

import java.util.Optional;

/**
 * What declarations of CSS change in what is printed.
 *
 * @param hides whether nothing is
 * @param lifts whether text is superscript
 * @param capitals whether text is in capitals; empty if they do not say
 * @param number whether text is an automatic number that Word wrote
 */
record Effect(boolean hides, boolean lifts, Optional<Boolean> capitals, boolean number) {
    static final Effect NONE = new Effect(false, false, Optional.empty(), false);

    /** The effect of declarations. */
    static Effect of(String declarations) {
        return new Effect(
                Style.hides(declarations),
                Style.has(declarations, "vertical-align", "super"),
                Style.value(declarations, "text-transform").map(value -> value.equals("uppercase")),
                Style.has(declarations, "mso-list", "ignore"));
    }
}
