package vn.chitieu.write.page;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chitieu.observation.BlankKind;

/**
 * How often an agency was asked in one section, and how it answered.
 *
 * @param agency name of the agency; empty where reports do not tell
 * @param section number of the section; that behind the last for rows without indicator
 * @param reported rows with a figure
 * @param blank rows left blank
 * @param notApplicable rows that do not concern the office
 * @param unreadable rows with something that is no figure
 * @param missing rows of the form that are not there
 * @param notRequired rows that offices of other kinds report
 */
record Tally(
        String agency,
        int section,
        int reported,
        int blank,
        int notApplicable,
        int unreadable,
        int missing,
        int notRequired) {
    private static final Set<BlankKind> OPEN = EnumSet.of(BlankKind.BLANK, BlankKind.UNREADABLE, BlankKind.MISSING_ROW);

    /** Counts the rows of a section. */
    static Tally of(String agency, int section, List<PageRow> rows) {
        Map<BlankKind, Integer> open = new EnumMap<>(BlankKind.class);
        rows.forEach(row -> row.blank().ifPresent(kind -> open.merge(kind, 1, Integer::sum)));
        int unanswered = open.values().stream().mapToInt(Integer::intValue).sum();
        return new Tally(
                agency,
                section,
                rows.size() - unanswered,
                open.getOrDefault(BlankKind.BLANK, 0),
                open.getOrDefault(BlankKind.NOT_APPLICABLE, 0),
                open.getOrDefault(BlankKind.UNREADABLE, 0),
                open.getOrDefault(BlankKind.MISSING_ROW, 0),
                open.getOrDefault(BlankKind.NOT_REQUIRED, 0));
    }

    /** Whether an answer of this kind leaves open what concerns the office. */
    static boolean isOpen(BlankKind kind) {
        return OPEN.contains(kind);
    }

    /** Unanswered rows, in the order of {@link BlankKind}. */
    List<Integer> open() {
        return List.of(blank, notApplicable, unreadable, missing, notRequired);
    }

    /** The same cell of another document, too. */
    Tally plus(Tally other) {
        return new Tally(
                agency,
                section,
                reported + other.reported,
                blank + other.blank,
                notApplicable + other.notApplicable,
                unreadable + other.unreadable,
                missing + other.missing,
                notRequired + other.notRequired);
    }

    /** Whether both are of one agency and section. */
    boolean isSameCell(Tally other) {
        return section == other.section && agency.equals(other.agency);
    }
}
