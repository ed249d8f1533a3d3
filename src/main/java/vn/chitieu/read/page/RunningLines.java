package vn.chitieu.read.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines between two pages of a table that do not end it.
 *
 * <ol>
 *   <li>B1 A page number: {@code 7}, {@code - 7 -}, {@code Trang 7/12}.
 *   <li>B2 A running header or footer: the same text but for digits, at the same height, on both pages.
 *   <li>B3 A footnote, under the table: in small print, from a mark or digit on.
 *   <li>B4 Words that say so: {@code (tiếp theo)}.
 * </ol>
 */
final class RunningLines {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)[-–—\\[( ]*(?:trang|page|tr\\.)?\\s*\\d{1,4}(?:\\s*(?:/|of|trên)\\s*\\d{1,4})?[-–—\\]) .]*");
    private static final Pattern CONTINUED = Pattern.compile("(?iu).{0,60}\\(?tiếp (?:theo|trang)\\b.{0,20}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NOTE_MARK = Pattern.compile("[\\[(⁽]?[\\d*⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}[\\])⁾]?\\s?\\D.*");
    private static final float SMALL_PRINT = 10.6f;
    private static final double SAME_HEIGHT = 6;
    private static final int MOST = 40;

    private RunningLines() {}

    /**
     * Whether nothing between two parts of a table ends it.
     *
     * @param behind lines behind the first part, on its page
     * @param ahead lines ahead of the second part, on its page
     * @param first all lines of the first page
     * @param second all lines of the second page
     */
    static boolean only(List<PageLine> behind, List<PageLine> ahead, List<PageLine> first, List<PageLine> second) {
        if (behind.size() + ahead.size() > MOST) {
            return false;
        }
        boolean note = false;
        for (PageLine line : behind) {
            note = line.size() <= SMALL_PRINT
                    && (note || line.note() || NOTE_MARK.matcher(line.text()).matches());
            if (!note && !isRunning(line, second)) {
                return false;
            }
        }
        for (PageLine line : ahead) {
            if (!isRunning(line, first)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRunning(PageLine line, List<PageLine> others) {
        if (line.text().isBlank()
                || PAGE_NUMBER.matcher(line.text()).matches()
                || CONTINUED.matcher(line.text()).matches()) {
            return true;
        }
        String text = withoutDigits(line.text());
        for (PageLine other : others) {
            boolean sameHeight = Math.abs(other.box().top() - line.box().top()) <= SAME_HEIGHT;
            if (sameHeight && withoutDigits(other.text()).equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutDigits(String text) {
        return DIGITS.matcher(text).replaceAll("0");
    }
}
