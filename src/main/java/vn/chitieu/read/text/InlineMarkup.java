package vn.chitieu.read.text;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import vn.chitieu.text.repair.RawText;

/**
 * Takes the marks out that other programs leave in extracted text.
 *
 * <ol>
 *   <li>M1 {@code <sup>1</sup>} holding only digits, commas and blanks is a footnote mark and goes with its content,
 *       except behind the {@code m} of an area or volume.
 *   <li>M2 {@code <br>} and the tags of blocks are a blank; other HTML tags go, their content stays.
 *   <li>M3 {@code **bold**}, {@code __bold__}, headings ({@code ## }) and emphasis by single stars around words go.
 *   <li>M4 HTML entities become their characters.
 * </ol>
 */
final class InlineMarkup {
    private static final Pattern FOOTNOTE_MARK =
            Pattern.compile("(?<![mM])<sup>[\\s\\d,*()\\[\\]]*</sup>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK =
            Pattern.compile("</?(?:br|p|div|li|ul|ol)\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\\s[^<>]{0,200})?/?>");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+");
    private static final Pattern STRONG = Pattern.compile("\\*\\*|(?<!_)__(?!_)");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![\\w*])");

    private InlineMarkup() {}

    /** The text as a person sees it, cleaned. */
    static String strip(String text) {
        String plain = text;
        if (plain.indexOf('<') >= 0) {
            plain = FOOTNOTE_MARK.matcher(plain).replaceAll("");
            plain = BREAK.matcher(plain).replaceAll(" ");
            plain = TAG.matcher(plain).replaceAll("");
        }
        if (plain.indexOf('*') >= 0 || plain.indexOf('_') >= 0 || plain.indexOf('#') >= 0) {
            plain = HEADING.matcher(plain).replaceAll("");
            plain = STRONG.matcher(plain).replaceAll("");
            plain = EMPHASIS.matcher(plain).replaceAll("$1");
        }
        if (plain.indexOf('&') >= 0) {
            plain = StringEscapeUtils.unescapeHtml4(plain);
        }
        return RawText.clean(plain);
    }
}
