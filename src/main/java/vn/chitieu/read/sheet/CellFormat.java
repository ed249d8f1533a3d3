package vn.chitieu.read.sheet;

import vn.chitieu.read.format.FontText;
import vn.chitieu.text.repair.OldFont;

/**
 * How a cell shows what it stores.
 *
 * @param code its number format
 * @param font name of its font if that draws letters of an old encoding, else empty
 * @param ruled whether a line stands at its left or right
 */
record CellFormat(FormatCode code, String font, boolean ruled) {
    /** A text of such a cell as its font draws it. */
    String drawn(String text) {
        return FontText.drawn(font, text);
    }

    /** A font's name if it draws letters of an old encoding, else empty. */
    static String oldFont(String name) {
        return OldFont.of(name).isPresent() ? name : "";
    }

    static final CellFormat PLAIN = new CellFormat(FormatCode.GENERAL, "", false);
}
