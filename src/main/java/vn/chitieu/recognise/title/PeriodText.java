package vn.chitieu.recognise.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times that a folded text names.
 *
 * <pre>
 * quarter = "quy" ( I…IV | 1…4 ) [ "nam" ] [ year ]      I, l and 1 are one letter to OCR
 * months  = ( 3 | 6 | 9 | ba | sau | chin ) "thang" ( ( "dau" | "cuoi" ) [ "nam" ] [ year ] | [ "nam" ] year )
 * month   = "thang" 1…12 [ "nam" ] year                  not behind "ngay 5"
 * year    = "nam" year
 * </pre>
 */
final class PeriodText {
    private static final String YEAR = "(?:(?: cua)?(?: nam)? (20\\d\\d)\\b)?";
    private static final Pattern QUARTER = Pattern.compile("quy ([il1]{1,3}|[il1]v|0?[1-4])\\b" + YEAR);
    private static final Pattern MONTHS = Pattern.compile("(?<!ngay )\\b(0?[369]|ba|sau|chin) thang"
            + "(?: (dau|cuoi)(?: nam\\b)?" + YEAR + "|(?: nam)? (20\\d\\d)\\b)");
    private static final Pattern HALF = Pattern.compile("\\bnua (dau|cuoi) nam" + YEAR);
    private static final Pattern MONTH = Pattern.compile(
            "(?<!ngay )(?<!ngay \\d )(?<!ngay \\d\\d )\\bthang (0?[1-9]|1[0-2])(?: nam)? (20\\d\\d)\\b");
    private static final Pattern WHOLE_YEAR = Pattern.compile("\\bnam (20\\d\\d)\\b");

    private PeriodText() {}

    /** The parts of years that a text names, in their order. */
    static List<PeriodMention> partsOfYears(String folded) {
        List<PeriodMention> mentions = new ArrayList<>();
        if (folded.contains("quy ")) {
            quarters(folded, mentions);
        }
        if (namesMonths(folded) || folded.contains("nua ")) {
            halves(folded, mentions);
        }
        mentions.sort(Comparator.comparingInt(PeriodMention::start));
        return mentions;
    }

    /** Whether "thang" follows what can be 3, 6 or 9; most lines with "thang" hold a date. */
    private static boolean namesMonths(String folded) {
        int at = folded.indexOf(" thang");
        while (at > 0 && "369aun".indexOf(folded.charAt(at - 1)) < 0) {
            at = folded.indexOf(" thang", at + 1);
        }
        return at > 0;
    }

    private static void quarters(String folded, List<PeriodMention> mentions) {
        Matcher matcher = QUARTER.matcher(folded);
        int at = folded.indexOf("quy ");
        while (at >= 0) {
            matcher.region(at, folded.length());
            if ((at == 0 || folded.charAt(at - 1) == ' ') && matcher.lookingAt()) {
                int quarter = numeral(matcher.group(1));
                mentions.add(mention(3 * quarter - 2, 3, year(matcher, 2), matcher));
            }
            at = folded.indexOf("quy ", at + 1);
        }
    }

    /** "lv" is IV, "ll" II, "1" one; "11" is what OCR makes of II. */
    private static int numeral(String numeral) {
        if (numeral.endsWith("v")) {
            return 4;
        }
        char last = numeral.charAt(numeral.length() - 1);
        return last >= '2' && last <= '4'
                ? last - '0'
                : numeral.replace("0", "").length();
    }

    private static void halves(String folded, List<PeriodMention> mentions) {
        Matcher months = MONTHS.matcher(folded);
        while (months.find()) {
            int count = count(months.group(1));
            boolean end = "cuoi".equals(months.group(2));
            if (!end || count != 9) {
                mentions.add(
                        mention(end ? 13 - count : 1, count, year(months, months.group(4) == null ? 3 : 4), months));
            }
        }
        Matcher half = HALF.matcher(folded);
        while (half.find()) {
            mentions.add(mention("cuoi".equals(half.group(1)) ? 7 : 1, 6, year(half, 2), half));
        }
    }

    private static int count(String word) {
        return switch (word) {
            case "ba" -> 3;
            case "sau" -> 6;
            case "chin" -> 9;
            default -> word.charAt(word.length() - 1) - '0';
        };
    }

    /** The single months that a text names. */
    static List<PeriodMention> months(String folded) {
        List<PeriodMention> mentions = new ArrayList<>();
        if (!folded.contains("thang ")) {
            return mentions;
        }
        Matcher matcher = MONTH.matcher(folded);
        while (matcher.find()) {
            mentions.add(mention(Integer.parseInt(matcher.group(1)), 1, year(matcher, 2), matcher));
        }
        return mentions;
    }

    /** The whole years that a text names; "quý I năm 2024" holds none. */
    static List<PeriodMention> years(String folded) {
        List<PeriodMention> parts = partsOfYears(folded);
        parts.addAll(months(folded));
        List<PeriodMention> mentions = new ArrayList<>();
        Matcher matcher = WHOLE_YEAR.matcher(folded);
        while (matcher.find()) {
            int at = matcher.start();
            if (parts.stream().noneMatch(part -> part.start() <= at && at < part.end())) {
                mentions.add(mention(1, 12, year(matcher, 1), matcher));
            }
        }
        return mentions;
    }

    private static Optional<Integer> year(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group)).map(Integer::valueOf);
    }

    private static PeriodMention mention(int firstMonth, int months, Optional<Integer> year, Matcher matcher) {
        return new PeriodMention(firstMonth, months, year, matcher.start(), matcher.end());
    }
}
