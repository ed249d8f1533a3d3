package vn.chitieu.recognise.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.IntPredicate;
import vn.chitieu.recognise.form.Form;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;

/**
 * Finds the rows that bear another row's label. Such a row ends at the form's row that its place and its arithmetic prove:
 *
 * <ol>
 *   <li>L1 its label cannot be meant: it is known for a figure of another kind, or for an indicator that another row
 *       reports;
 *   <li>L2 its neighbours before and behind are rows of one form, between which that form has the proven row open;
 *   <li>L3 its unit announces the proven row's kind of figure;
 *   <li>L4 with two neighbours it makes a rate: 100 × numerator / denominator, cut or rounded.
 * </ol>
 */
final class Mislabelled {
    private static final double KNOWN_LABEL = 0.9;
    private static final double CERTAIN = 5;

    private final NavigableMap<Integer, Link> links;
    private final Arithmetic arithmetic;
    private final Knowledge knowledge;

    Mislabelled(NavigableMap<Integer, Link> links, Arithmetic arithmetic, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.links = links;
        this.arithmetic = arithmetic;
    }

    /** The pair that place and arithmetic prove; empty if none or more than one. */
    Optional<Link> prove(RowView view, IntPredicate used) {
        Map.Entry<Integer, Link> before = links.lowerEntry(view.from());
        Map.Entry<Integer, Link> behind = links.higherEntry(view.from());
        if (before == null || behind == null || !view.hasValue() || !cannotBeMeant(view, used)) {
            return Optional.empty();
        }
        Form form = before.getValue().form();
        if (!form.equals(behind.getValue().form())) {
            return Optional.empty();
        }
        List<FormRow> proven = new ArrayList<>();
        int end = behind.getValue().row().index();
        for (int i = before.getValue().row().index() + 1; i < end; i++) {
            FormRow row = form.rows().get(i);
            boolean open = !row.isHeading() && !used.test(row.meaning());
            if (open && view.kind().equals(row.kind()) && makesRate(view, row, form)) {
                proven.add(row);
            }
        }
        return proven.size() == 1
                ? Optional.of(new Link(view, form, proven.get(0), CERTAIN, CERTAIN, CERTAIN, 0, true))
                : Optional.empty();
    }

    /** Rule L1. */
    private boolean cannotBeMeant(RowView view, IntPredicate used) {
        boolean known = false;
        for (int meaning = 0; meaning < view.likeness().byMeaning().length; meaning++) {
            if (view.likeness().byMeaning()[meaning] >= KNOWN_LABEL) {
                known = true;
                if (!used.test(meaning) && !isOfOtherKind(view, meaning)) {
                    return false;
                }
            }
        }
        return known;
    }

    private boolean isOfOtherKind(RowView view, int meaning) {
        return view.kind().isPresent()
                && !view.kind().equals(Optional.of(knowledge.indicator(meaning).kind()));
    }

    /** Rule L4. */
    private boolean makesRate(RowView view, FormRow row, Form form) {
        for (FormRow rate : form.rows()) {
            if (!rate.hasBase()) {
                continue;
            }
            FormRow numerator = form.rows().get(rate.index() + rate.numerator());
            FormRow denominator = form.rows().get(rate.index() + rate.denominator());
            boolean takesPart = row.equals(rate) || row.equals(numerator) || row.equals(denominator);
            if (takesPart
                    && arithmetic.agrees(
                            value(rate, row, view), value(numerator, row, view), value(denominator, row, view))) {
                return true;
            }
        }
        return false;
    }

    private String value(FormRow wanted, FormRow own, RowView view) {
        if (wanted.equals(own)) {
            return view.row().value();
        }
        return links.values().stream()
                .filter(link -> link.row().equals(wanted))
                .map(link -> link.view().row().value())
                .findFirst()
                .orElse("");
    }
}
