package vn.chitieu.recognise.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.observation.Period;

/**
 * Whether a text speaks of a report's period.
 *
 * <ol>
 *   <li>Every part of a year, month and whole year that it names must be the period, a missing year aside.
 *   <li>"từ đầu năm", "lũy kế" mean it if it begins in January.
 *   <li>"kỳ trước", "năm trước", "cùng kỳ", "so với", "giai đoạn" mean another one.
 * </ol>
 */
public final class NamedTimes {
    private static final Pattern SINCE_JANUARY = Pattern.compile("\\b(?:(?:luy|luu) ke|tu dau nam)\\b");
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:(?:ky|nam|quy|thang) (?:truoc|sau|toi|ngoai)|cung ky|so voi|giai doan|nhiem ky|hang (?:nam|quy|thang))\\b");
    private static final Pattern YEAR_OF_PLAN =
            Pattern.compile("\\bke hoach(?: cchc| cai cach hanh chinh)? nam 20\\d\\d\\b");

    private NamedTimes() {}

    /**
     * Whether a text names no time but this.
     *
     * @param folded the text, folded
     * @param period the report's; where it is not known, no text may name any
     */
    public static boolean allow(String folded, Optional<Period> period) {
        String text = YEAR_OF_PLAN.matcher(folded).replaceAll(" ");
        if (OTHER.matcher(text).find()) { // rule 3
            return false;
        }
        boolean january = period.filter(time -> time.firstMonth() == 1).isPresent();
        return (january || !SINCE_JANUARY.matcher(text).find()) // rule 2
                && mentions(text).stream()
                        .allMatch(mention ->
                                period.filter(time -> isSame(mention, time)).isPresent());
    }

    /** The text without the times that it names. */
    public static String without(String folded) {
        StringBuilder rest = new StringBuilder(YEAR_OF_PLAN.matcher(folded).replaceAll(" "));
        for (PeriodMention mention : mentions(rest.toString())) {
            rest.replace(mention.start(), mention.end(), "#".repeat(mention.end() - mention.start()));
        }
        return SINCE_JANUARY.matcher(rest.toString().replace('#', ' ')).replaceAll(" ");
    }

    private static List<PeriodMention> mentions(String folded) {
        List<PeriodMention> mentions = new ArrayList<>(PeriodText.partsOfYears(folded));
        mentions.addAll(PeriodText.months(folded));
        mentions.addAll(PeriodText.years(folded));
        return mentions;
    }

    private static boolean isSame(PeriodMention mention, Period period) {
        return mention.firstMonth() == period.firstMonth()
                && mention.months() == period.months()
                && mention.year().map(year -> year == period.year()).orElse(true);
    }
}
