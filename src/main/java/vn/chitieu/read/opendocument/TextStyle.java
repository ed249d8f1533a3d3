package vn.chitieu.read.opendocument;

import java.util.Optional;

/**
 * What a style of characters or paragraphs says about its text; empty where it says nothing and its parent counts.
 *
 * @param parent name of the style it derives from
 * @param listStyle name of the list style of its paragraphs; an empty name switches numbering off
 * @param hidden whether its text is not shown
 * @param raised whether its text is superscript
 * @param capitals whether its text is shown in capitals
 * @param font name of its font
 */
record TextStyle(
        Optional<String> parent,
        Optional<String> listStyle,
        Optional<Boolean> hidden,
        Optional<Boolean> raised,
        Optional<Boolean> capitals,
        Optional<String> font) {
    static final TextStyle DEFAULT = new TextStyle(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This style with what an ancestor says where this says nothing. */
    TextStyle over(TextStyle ancestor) {
        return new TextStyle(
                ancestor.parent,
                listStyle.or(() -> ancestor.listStyle),
                hidden.or(() -> ancestor.hidden),
                raised.or(() -> ancestor.raised),
                capitals.or(() -> ancestor.capitals),
                font.or(() -> ancestor.font));
    }

    boolean isHidden() {
        return hidden.orElse(false);
    }

    boolean isRaised() {
        return raised.orElse(false);
    }

    boolean isCapitals() {
        return capitals.orElse(false);
    }
}
