package vn.chitieu.read.html;

import org.jsoup.nodes.Element;

/**
 * How the text of an element is shown.
 *
 * @param raised whether as superscript
 * @param capitals whether in capitals
 * @param font name of the font if that draws letters of an old encoding, else empty
 * @param preformatted whether its white space counts
 * @param number whether it is an automatic number that Word wrote as text, padded with blanks
 */
record HtmlLook(boolean raised, boolean capitals, String font, boolean preformatted, boolean number) {
    static final HtmlLook PLAIN = new HtmlLook(false, false, "", false, false);

    /** The look of an element inside one of this look. */
    HtmlLook inside(Element element, String name, Effect effect) {
        boolean lifted = raised || effect.lifts() || name.equals("sup") || isNoteLink(element, name);
        boolean pre = preformatted || name.equals("pre");
        boolean upper = effect.capitals().orElse(capitals);
        String face = name.equals("font") && element.hasAttr("face") ? Effect.oldFont(element.attr("face")) : font;
        String drawn = effect.font().orElse(face);
        boolean numbered = number || effect.number();
        HtmlLook inner = new HtmlLook(lifted, upper, drawn, pre, numbered);
        return inner.equals(this) ? this : inner;
    }

    /** Links between a footnote and its mark as Word ({@code #_ftn1}) and LibreOffice ({@code #sdfootnote1sym}) write. */
    private static boolean isNoteLink(Element element, String name) {
        if (!name.equals("a")) {
            return false;
        }
        String target = element.attr("href");
        return target.startsWith("#_ftn")
                || target.startsWith("#_edn")
                || target.startsWith("#sdfootnote")
                || target.startsWith("#sdendnote");
    }
}
