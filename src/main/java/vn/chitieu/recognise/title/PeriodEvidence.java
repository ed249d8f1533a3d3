package vn.chitieu.recognise.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.observation.Period;
import vn.chitieu.text.Vietnamese;

/**
 * What a report says of its period.
 *
 * @param titled the times that title, closing sentence, annex titles, "Kèm theo" lines and opening mean, in this order
 * @param hasTitle whether the first of them stands in the title
 * @param body how often lines of the body name parts of years that lie behind
 * @param remarks how often remarks in the tables do
 */
record PeriodEvidence(
        List<PeriodMention> titled, boolean hasTitle, Map<Period, Integer> body, Map<Period, Integer> remarks) {
    /** Headings after which a report speaks of what is to come, until its closing sentence. */
    private static final String[] FUTURE = {"phuong huong", "nhiem vu trong tam", "thoi gian toi"};

    private static final int LONGEST_HEADING = 140;

    /** Gathers all mentions. */
    static PeriodEvidence of(Zones zones, List<Line> lines, List<Line> remarks) {
        List<PeriodMention> titled = new ArrayList<>();
        add(titled, zones.title(), true);
        boolean hasTitle = !titled.isEmpty();
        add(titled, zones.closing(), true);
        zones.annexTitles().forEach(annex -> add(titled, annex, true));
        zones.attached().forEach(attached -> add(titled, withoutDate(attached), false));
        add(titled, zones.opening(), false);
        return new PeriodEvidence(List.copyOf(titled), hasTitle, count(zones.body(lines)), count(remarks));
    }

    private static void add(List<PeriodMention> titled, String sentence, boolean wholeYears) {
        PeriodSentence.meant(Vietnamese.fold(sentence), wholeYears).ifPresent(titled::add);
    }

    /** The date of the "Kèm theo" line is no period. */
    private static String withoutDate(String attached) {
        int date = Vietnamese.plain(attached).indexOf("ngay");
        return date < 0 ? attached : attached.substring(0, date);
    }

    private static Map<Period, Integer> count(List<Line> lines) {
        Map<Period, Integer> counts = new HashMap<>();
        boolean future = false;
        for (Line line : lines) {
            future = (future || isFuture(line)) && !line.folded().contains("tren day");
            if (!future) {
                named(line.folded()).forEach(period -> counts.merge(period, 1, Integer::sum));
            }
        }
        return counts;
    }

    private static boolean isFuture(Line line) {
        if (line.raw().length() > LONGEST_HEADING) {
            return false;
        }
        for (String words : FUTURE) {
            if (line.folded().contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static List<Period> named(String folded) {
        return PeriodText.partsOfYears(folded).stream()
                .filter(mention -> mention.year().isPresent() && !PeriodSentence.isCompared(folded, mention))
                .map(mention -> mention.of(mention.year().orElseThrow()))
                .toList();
    }

    /** How many say that these months lie in a year; the title counts twice. */
    Map<Integer, Integer> votes(PeriodMention months) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i < titled.size(); i++) {
            PeriodMention mention = titled.get(i);
            if (mention.sameMonths(months) && mention.year().isPresent()) {
                votes.merge(mention.year().get(), i == 0 && hasTitle ? 2 : 1, Integer::sum);
            }
        }
        body.keySet().stream()
                .filter(period -> period.firstMonth() == months.firstMonth() && period.months() == months.months())
                .forEach(period -> votes.merge(period.year(), 1, Integer::sum));
        return votes;
    }
}
