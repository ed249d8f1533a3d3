package vn.chitieu.recognise.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.recognise.form.Form;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;

/** How much of a form a report holds. */
public final class Coverage {
    private static final int SECTIONED = 4;

    private final Knowledge knowledge;
    private final Form form;
    private final Set<Integer> reported = new HashSet<>();
    private int rows;
    private int ofForm;

    /** Counts the rows that follow the form. */
    public Coverage(Knowledge knowledge, Form form, List<Judgement> judgements) {
        this.knowledge = knowledge;
        this.form = form;
        for (Judgement judgement : judgements) {
            boolean indicator = judgement.meaning() != FormRow.NONE;
            rows += judgement.isHeading() ? 0 : 1;
            ofForm += indicator
                            && judgement
                                    .link()
                                    .filter(link -> link.form().equals(form))
                                    .isPresent()
                    ? 1
                    : 0;
            if (indicator) {
                reported.add(judgement.meaning());
            }
        }
    }

    /** Share of the report's rows that follow the form. */
    public double score() {
        return rows == 0 ? 0 : (double) ofForm / rows;
    }

    /**
     * The indicators that the form asks for and the report has no row for. A form of many sections is often reported one
     * section at a time, so only sections of which some row is there count.
     */
    public List<String> skipped() {
        List<String> skipped = new ArrayList<>();
        boolean sectioned = sections() >= SECTIONED;
        List<String> ofSection = new ArrayList<>();
        boolean touched = !sectioned;
        for (FormRow row : form.rows()) {
            if (sectioned && isSection(row)) {
                addIf(touched, ofSection, skipped);
                touched = false;
            }
            Optional<Indicator> indicator =
                    row.isHeading() ? Optional.empty() : Optional.of(knowledge.indicator(row.meaning()));
            touched |= indicator.isPresent() && reported.contains(row.meaning());
            indicator.filter(i -> !reported.contains(row.meaning())).ifPresent(i -> ofSection.add(i.id()));
        }
        addIf(touched, ofSection, skipped);
        return skipped;
    }

    private static void addIf(boolean touched, List<String> ofSection, List<String> skipped) {
        if (touched) {
            skipped.addAll(ofSection);
        }
        ofSection.clear();
    }

    private long sections() {
        return form.rows().stream().filter(Coverage::isSection).count();
    }

    private static boolean isSection(FormRow row) {
        return row.isHeading() && row.code().depth() == 1;
    }
}
