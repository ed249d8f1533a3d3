package vn.chitieu.generated;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.chitieu.generated.paper.Paper;

/**
 * A report made to be doubted, with all that is true of it.
 *
 * @param seed what it was made from
 * @param form id of the form it follows
 * @param paper what it looks like; empty of blocks if it is flattened
 * @param flat its text if it is flattened; else empty
 * @param rows what a careful person reads in it, in order
 * @param conflicts contradictions between its figures
 * @param checks number of relations between figures that can be checked
 * @param missing indicators of the form that it has no row for
 * @param letterhead who reports what
 * @param recipe how it was made
 */
public record TrustReport(
        long seed,
        String form,
        Paper paper,
        String flat,
        List<TrustRow> rows,
        List<Oracle.Conflict> conflicts,
        int checks,
        Set<String> missing,
        Letterhead letterhead,
        String recipe) {
    /** Copies the collections. */
    public TrustReport {
        rows = List.copyOf(rows);
        conflicts = List.copyOf(conflicts);
        missing = Set.copyOf(missing);
    }

    /** The same report for a file in another writing. */
    TrustReport written(UnaryOperator<String> writing) {
        List<TrustRow> others = rows.stream()
                .map(row -> new TrustRow(
                        row.expected(),
                        row.stt(),
                        row.label(),
                        writing.apply(row.label()),
                        row.figure(),
                        row.optional()))
                .toList();
        return new TrustReport(seed, form, paper, flat, others, conflicts, checks, missing, letterhead, recipe);
    }
}
