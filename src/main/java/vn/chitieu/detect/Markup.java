package vn.chitieu.detect;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names files written in tags by their first element.
 *
 * <pre>
 * markup = { "&lt;!--" … "--&gt;" | "&lt;?" … "?&gt;" | "&lt;!DOCTYPE" … "&gt;" | blank } "&lt;" name { attribute }
 * </pre>
 *
 * <ol>
 *   <li>{@code html} is HTML, or XHTML if an XML declaration or the namespace says so. Programs that save HTML as
 *       {@code .xls} or {@code .doc} write it so, too.
 *   <li>A file may begin with a part of HTML ({@code table}, {@code meta}) if it also ends with a tag: Markdown begins with
 *       such parts at times, but does not end with them.
 *   <li>{@code <html} or its DOCTYPE at the beginning of one of the first lines is HTML as well: headers of a mail or
 *       warnings of a server stand before it.
 *   <li>OpenDocument, Word and Excel have XML forms of one file; the namespace tells them. A prefix does not: anybody may
 *       choose another.
 *   <li>Other XML is {@code application/xml} if it has an XML declaration; otherwise it may well be text.
 * </ol>
 */
final class Markup {
    private static final Pattern DOCTYPE = Pattern.compile("<!doctype\\s++([a-z:]++)[^>\\[]*+(?:\\[.*?\\])?\\s*+>");
    private static final Pattern ELEMENT = Pattern.compile("<(?:[\\w.-]++:)?([a-z][\\w.-]*+)([^>]*+)");
    private static final Pattern LATE_HTML = Pattern.compile("^\\s*+<(?:!doctype\\s++)?html[\\s>]", Pattern.MULTILINE);
    private static final Pattern FLAT_OPEN_DOCUMENT =
            Pattern.compile("mimetype\\s*=\\s*[\"']application/vnd\\.oasis\\.opendocument\\.([a-z-]+)[\"']");
    private static final int FIRST_LINES = 1_024;
    private static final Set<String> PARTS_OF_HTML = Set.of(
            "head",
            "body",
            "title",
            "meta",
            "link",
            "style",
            "script",
            "base",
            "table",
            "caption",
            "colgroup",
            "thead",
            "tbody",
            "tr",
            "td",
            "div",
            "span",
            "p",
            "center",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "br",
            "hr",
            "ul",
            "ol",
            "dl",
            "pre",
            "form",
            "section",
            "article",
            "main",
            "header",
            "img",
            "a");

    private final String text;
    private final boolean endsWithTag;

    private Markup(Opening opening) {
        this.text = opening.text().toLowerCase(Locale.ROOT);
        this.endsWithTag = opening.last() == '>' || opening.last() == 0;
    }

    /** The media type; empty if the file is not written in tags. */
    static Optional<String> mediaType(Opening opening) {
        Markup markup = new Markup(opening);
        return markup.text.startsWith("<") ? markup.byFirstElement() : markup.lateHtml();
    }

    private Optional<String> byFirstElement() {
        boolean declared = text.startsWith("<?xml");
        int begin = behindProlog(0);
        Matcher doctype = DOCTYPE.matcher(text).region(begin, text.length());
        if (doctype.lookingAt()) {
            if (doctype.group(1).equals("html")) {
                return Optional.of(html(declared || doctype.group().contains("xhtml"))); // 1
            }
            begin = behindProlog(doctype.end());
        }
        Matcher element = ELEMENT.matcher(text).region(begin, text.length());
        if (element.lookingAt()) {
            return byElement(element.group(1), element.group(2), declared);
        }
        return declared ? Optional.of("application/xml") : lateHtml(); // 5, 3
    }

    /** Where the blanks, comments and processing instructions from a place on end. */
    private int behindProlog(int begin) {
        int end = begin;
        while (end < text.length()) {
            if (text.charAt(end) <= ' ') {
                end++;
            } else if (text.startsWith("<!--", end)) {
                end = behind("-->", end + 4);
            } else if (text.startsWith("<?", end)) {
                end = behind("?>", end + 2);
            } else {
                break;
            }
        }
        return end;
    }

    private int behind(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private Optional<String> byElement(String name, String attributes, boolean declared) {
        if (name.equals("html")) {
            return Optional.of(html(declared || attributes.contains("http://www.w3.org/1999/xhtml"))); // 1
        }
        Optional<String> office = office(name, attributes); // 4
        if (office.isPresent()) {
            return office;
        }
        if (declared || attributes.contains("xmlns")) {
            return Optional.of(name.equals("svg") ? "image/svg+xml" : "application/xml"); // 5
        }
        return PARTS_OF_HTML.contains(name) && endsWithTag ? Optional.of("text/html") : lateHtml(); // 2
    }

    private Optional<String> lateHtml() {
        String firstLines = text.substring(0, Math.min(FIRST_LINES, text.length()));
        return LATE_HTML.matcher(firstLines).find() ? Optional.of("text/html") : Optional.empty(); // 3
    }

    private static String html(boolean xml) {
        return xml ? "application/xhtml+xml" : "text/html";
    }

    private static Optional<String> office(String name, String attributes) {
        Matcher flat = FLAT_OPEN_DOCUMENT.matcher(attributes);
        if (flat.find()) {
            return Optional.of("application/vnd.oasis.opendocument.flat." + flat.group(1));
        }
        if (attributes.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return Optional.of("application/vnd.ms-spreadsheetml");
        }
        if (attributes.contains("http://schemas.microsoft.com/office/word/2003/wordml")) {
            return Optional.of("application/vnd.ms-wordml");
        }
        boolean flatPackage = attributes.contains("http://schemas.microsoft.com/office/2006/xmlpackage");
        return flatPackage && name.equals("package") ? Optional.of("application/vnd.ms-word2006ml") : Optional.empty();
    }
}
