package vn.chitieu.recognise.title;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time that a title, a closing sentence or another sentence about the report means.
 *
 * <ol>
 *   <li>What follows "phương hướng", "nhiệm vụ trọng tâm", "dự kiến" … is to come and never meant.
 *   <li>"nhiệm vụ", "kế hoạch", "triển khai" part past from future only behind a time: "kết quả thực hiện kế hoạch năm
 *       2023" is past.
 *   <li>A part of a year is meant before a month, a month before a whole year.
 *   <li>"quý II và 6 tháng đầu năm 2024", "quý IV và năm 2023": of two that end together the longer is meant.
 *   <li>A missing year is the next one named: "6 tháng đầu năm, phương hướng 6 tháng cuối năm 2023"; the year before
 *       that if the time would then lie after the one it is named with ("quý IV, phương hướng quý I năm 2024").
 *   <li>The list of times in a form's heading ("hàng quý, 6 tháng, năm") names none.
 * </ol>
 */
final class PeriodSentence {
    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:phuong huong|trong tam|du kien|dinh huong|thoi gian toi|ky toi|nhiem vu giai phap)\\b");
    private static final Pattern PERHAPS_FUTURE =
            Pattern.compile("\\b(?:nhiem vu|ke hoach|trien khai|chuong trinh)\\b");
    private static final Pattern FORM =
            Pattern.compile("\\bhang quy (?:0?6 thang )?(?:0?9 thang )?(?:va )?(?:hang )?nam\\b");
    private static final Pattern COMPARED =
            Pattern.compile("\\b(?:so voi|cung ky|truoc|tu|den)(?: cung ky)?(?: cua)? $");
    private static final Pattern JOINT = Pattern.compile(" (?:va )?(?:ca |ket qua |tong ket )?");

    private PeriodSentence() {}

    /** The time that a folded sentence means; whole years and months only where asked for. */
    static Optional<PeriodMention> meant(String folded, boolean wholeYears) {
        String text = FORM.matcher(folded).replaceAll(" ");
        String past = past(text);
        List<PeriodMention> parts = PeriodText.partsOfYears(past);
        Stream<PeriodMention> meant = parts.stream().limit(1);
        if (parts.isEmpty() && wholeYears) {
            meant = Stream.concat(
                    PeriodText.months(past).stream(),
                    PeriodText.years(past).stream().filter(year -> !isCompared(past, year)));
        }
        return meant.findFirst().map(first -> longer(past, first)).map(found -> dated(text, past.length(), found));
    }

    /** Rules 1 and 2. */
    private static String past(String folded) {
        Matcher future = FUTURE.matcher(folded);
        String past = future.find() ? folded.substring(0, future.start()) : folded;
        Matcher perhaps = PERHAPS_FUTURE.matcher(past);
        while (perhaps.find()) {
            String before = past.substring(0, perhaps.start());
            if (!PeriodText.partsOfYears(before).isEmpty()
                    || !PeriodText.years(before).isEmpty()) {
                return before;
            }
        }
        return past;
    }

    /** Rule 4. */
    private static PeriodMention longer(String past, PeriodMention first) {
        Predicate<PeriodMention> joined = other -> other.start() > first.end()
                && other.lastMonth() == first.lastMonth()
                && other.months() > first.months()
                && JOINT.matcher(past.substring(first.end(), other.start())).matches();
        return Stream.concat(PeriodText.partsOfYears(past).stream(), PeriodText.years(past).stream())
                .filter(joined)
                .findFirst()
                .orElse(first);
    }

    /** Rule 5. */
    private static PeriodMention dated(String folded, int endOfPast, PeriodMention mention) {
        if (mention.year().isPresent()) {
            return mention;
        }
        return Stream.concat(PeriodText.partsOfYears(folded).stream(), PeriodText.years(folded).stream())
                .filter(later -> later.start() >= mention.end() && later.year().isPresent())
                .min(Comparator.comparingInt(PeriodMention::start))
                .map(later -> mention.in(later.year()
                        .map(year -> isAfter(mention, later, later.start() >= endOfPast) ? year - 1 : year)))
                .orElse(mention);
    }

    private static boolean isAfter(PeriodMention mention, PeriodMention named, boolean future) {
        return named.isWholeYear() ? future && mention.lastMonth() == 12 : mention.firstMonth() > named.firstMonth();
    }

    /** Whether a mention is what the text compares with: "so với cùng kỳ quý I năm 2023". */
    static boolean isCompared(String folded, PeriodMention mention) {
        return COMPARED.matcher(folded.substring(0, mention.start())).find();
    }
}
