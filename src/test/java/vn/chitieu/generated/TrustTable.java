package vn.chitieu.generated;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tables of a campaign.
 *
 * @param groups outcomes of the rows, by format and form
 * @param tallies how many of how many, by measure
 * @param notes what was kept for a look
 */
record TrustTable(
        Map<String, Map<Outcome, Integer>> groups, Map<String, int[]> tallies, Map<String, List<String>> notes) {

    String text() {
        StringBuilder text = new StringBuilder(String.format(
                "  %-32s %8s %9s %7s %9s %9s %9s %9s%n",
                "rows", "all", "right %", "silent", "flagged %", "unwarned", "unmatched", "wrong fl."));
        groups.forEach((group, outcomes) -> text.append(line(group, outcomes)));
        tallies.forEach((measure, tally) -> text.append(String.format(
                Locale.ROOT,
                "  %-60s %8d of %8d  %7.3f %%%n",
                measure,
                tally[0],
                tally[1],
                100.0 * tally[0] / Math.max(1, tally[1]))));
        notes.forEach((measure, list) -> text.append(String.format("  noted: %-52s %8d%n", measure, list.size())));
        return text.toString();
    }

    /** Right is what has indicator, status and value, flagged or not. */
    private static String line(String group, Map<Outcome, Integer> outcomes) {
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        int needless = count(outcomes, Outcome.FLAGGED_NEEDLESSLY);
        int unwarned = count(outcomes, Outcome.UNWARNED);
        int right = count(outcomes, Outcome.RIGHT) + needless + unwarned;
        return String.format(
                Locale.ROOT,
                "  %-32s %8d %9.3f %7d %9.3f %9d %9d %9d%n",
                group,
                all,
                100.0 * right / all,
                count(outcomes, Outcome.SILENT),
                100.0 * needless / all,
                unwarned,
                count(outcomes, Outcome.UNMATCHED),
                count(outcomes, Outcome.WRONG_FLAGGED));
    }

    private static int count(Map<Outcome, Integer> outcomes, Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
