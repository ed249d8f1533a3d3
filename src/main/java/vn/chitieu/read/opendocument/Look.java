package vn.chitieu.read.opendocument;

/**
 * How the text of an element is shown.
 *
 * @param hidden whether it is not
 * @param raised whether as superscript
 * @param capitals whether in capitals
 * @param font name of its font if that draws letters of an old encoding, else empty
 * @param margin whether in a page header or footer
 */
record Look(boolean hidden, boolean raised, boolean capitals, String font, boolean margin) {
    static final Look PLAIN = new Look(false, false, false, "", false);

    /** This look inside an element with a style: the style's word counts before this one's. */
    Look with(TextStyle style) {
        if (style.equals(TextStyle.DEFAULT)) {
            return this;
        }
        return new Look(
                hidden || style.isHidden(),
                style.raised().orElse(raised),
                style.capitals().orElse(capitals),
                style.font().orElse(font),
                margin);
    }

    /** This look, not shown. */
    Look hide() {
        return new Look(true, raised, capitals, font, margin);
    }

    /** The look of a page header or footer. */
    Look inMargin() {
        return new Look(hidden, false, false, "", true);
    }
}
