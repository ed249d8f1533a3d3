package vn.chitieu.recognise.title;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it was filled in.
 *
 * <pre>
 * date  = "ngày" [ day ] "tháng" [ month ] "năm" year
 *       | "ngày" [ day ] "/" [ month ] "/" year        (also "-" and ".")
 *       | "ngày" month "/" year
 * </pre>
 *
 * @param year 2000 to 2099
 * @param month 1 to 12; 0 where it was left open
 * @param day 1 to 31; 0 where it was left open
 */
record PartialDate(int year, int month, int day) {
    /** What stands where a number was left open: blanks, dots, lines. */
    static final String OPEN = "[\\s.…_,-]*";

    /** The grammar over plain text; the groups 1 to 3, 4 to 6 and 7 to 8 are day, month and year of each form. */
    static final String GRAMMAR =
            "ngay" + OPEN + "(?:(\\d{1,2})?" + OPEN + "thang" + OPEN + "(\\d{1,2})?" + OPEN + "nam"
                    + OPEN + "(20\\d\\d)"
                    + "|(\\d{1,2})?" + OPEN + "[/.-]" + OPEN + "(\\d{1,2})?" + OPEN + "[/.-]\\s*(20\\d\\d)"
                    + "|(\\d{1,2})\\s*/\\s*(20\\d\\d))(?!\\d)";

    private static final Pattern DATE = Pattern.compile(GRAMMAR);

    /** The first date in a plain text. */
    static Optional<PartialDate> in(String plain) {
        Matcher matcher = DATE.matcher(plain);
        return matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** The date of a match of {@link #GRAMMAR}, those groups being its first. */
    private static PartialDate of(Matcher matcher) {
        if (matcher.group(3) != null) {
            return possible(number(matcher, 3), number(matcher, 2), number(matcher, 1));
        }
        if (matcher.group(6) != null) {
            return possible(number(matcher, 6), number(matcher, 5), number(matcher, 4));
        }
        return possible(number(matcher, 8), number(matcher, 7), 0);
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Of a date that does not exist (31 February, month 13) only what is possible. */
    private static PartialDate possible(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return new PartialDate(year, 0, 0);
        }
        boolean exists = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return new PartialDate(year, month, exists ? day : 0);
    }

    boolean isMonthKnown() {
        return month > 0;
    }

    /** Whether both can be the same day. */
    boolean agrees(PartialDate other) {
        boolean months = month == 0 || other.month == 0 || month == other.month;
        return year == other.year && months && (day == 0 || other.day == 0 || day == other.day);
    }

    /** This date, or the other one if it agrees and says more. */
    PartialDate completedBy(PartialDate other) {
        boolean more = (other.month > 0 && month == 0) || (other.day > 0 && day == 0);
        return more && agrees(other) ? other : this;
    }

    /** ISO, as far as known: {@code 2025}, {@code 2025-06}, {@code 2025-06-14}. */
    String code() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
