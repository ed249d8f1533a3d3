package vn.chitieu.number;

import java.util.regex.Pattern;

/** Inline markup that programs leave in a figure: {@code <b>03</b>}, {@code 1904<sup>1</sup>}, no-break spaces by their HTML name. */
final class Markup {
    private static final Pattern TAG =
            Pattern.compile("</?(?:b|i|u|strong|em|span|font|p)(?: [^<>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);
    /** Only behind the whole figure: what stands in the middle of one is not dropped but makes it unreadable. */
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?<=\\S)\\s*<sup>[^<>]{0,5}</sup>\\s*$", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** The text without its markup; the same text where it has none. */
    static String removed(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        String untagged = TAG.matcher(text).replaceAll("");
        String broken = BREAK.matcher(untagged).replaceAll("\n");
        return FOOTNOTE.matcher(broken).replaceAll("").replace("&nbsp;", " ");
    }
}
