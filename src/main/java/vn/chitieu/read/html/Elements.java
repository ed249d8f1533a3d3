package vn.chitieu.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements by what becomes of the text in them. */
final class Elements {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "object",
            "iframe",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "datalist",
            "title");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ol",
            "ul",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "center",
            "address",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "hr",
            "caption",
            "details",
            "summary",
            "dir",
            "menu",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "body");

    private Elements() {}

    /** Whether nothing in the element is text of the page. */
    static boolean isUnseen(String name) {
        return UNSEEN.contains(name);
    }

    /** Whether paragraphs end before and behind the element. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** H5: whether the element is a row without height or a last cell without width, and blank. */
    static boolean isFiller(Element element, String name) {
        boolean filler = (name.equals("tr") && element.attr("height").equals("0"))
                || (name.equals("td") && element.attr("width").equals("0") && element.nextElementSibling() == null);
        return filler && !element.hasText();
    }

    /** Word's list of comments, and LibreOffice's page numbers with what frames them. */
    static boolean isMargin(Element element, String name, String style) {
        return (name.equals("sdfield") && element.attr("type").equalsIgnoreCase("page"))
                || (style.contains("mso-element") && style.contains("comment-list"))
                || element.hasClass("msocomanchor")
                || (name.equals("div")
                        && (element.attr("title").equals("header")
                                || element.attr("title").equals("footer"))
                        && element.text().codePoints().noneMatch(Character::isLetter));
    }
}
