package vn.chitieu.recognise.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.chitieu.observation.Explanation;
import vn.chitieu.observation.Weighed;
import vn.chitieu.recognise.align.Evidence;
import vn.chitieu.recognise.align.Link;
import vn.chitieu.recognise.align.Matching;
import vn.chitieu.recognise.align.RowView;
import vn.chitieu.recognise.form.Form;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.judge.Judgement;

/**
 * Weighs again, share by share, what the matching of a report weighed. It changes nothing: what it tells is taken from
 * the passes as they were.
 */
public final class Explainer {
    private static final int MOST_CANDIDATES = 8;
    private static final int LIKELIEST = 5;

    private final Knowledge knowledge;
    private final Matching matching;
    private final List<Matching.Pass> passes;

    /**
     * Takes a matching and what its witness saw.
     *
     * @param passes the passes that counted, in order
     */
    public Explainer(Knowledge knowledge, Matching matching, List<Matching.Pass> passes) {
        this.knowledge = knowledge;
        this.matching = matching;
        this.passes = List.copyOf(passes);
    }

    /** Why the row was judged so. */
    public Explanation explain(Judgement judgement) {
        RowView view = judgement.view();
        Optional<Link> link = judgement.link();
        int number = link.map(Link::pass).orElse(0);
        Optional<Matching.Pass> pass = number < passes.size() ? Optional.of(passes.get(number)) : Optional.empty();
        return new Explanation(
                view.row(),
                pass.map(Matching.Pass::form).map(Form::id).orElse(""),
                number + 1,
                candidates(view, link, pass),
                link.map(this::arithmetic).orElse(List.of()),
                judgement.meaning() == FormRow.NONE
                        ? Optional.empty()
                        : Optional.of(knowledge.indicator(judgement.meaning()).id()),
                judgement.match(),
                link.map(Link::margin),
                new TreeSet<>(judgement.doubts())
                        .stream()
                                .map(doubt -> doubt.flag().code() + ": " + doubt.reason())
                                .toList());
    }

    /** For a rate what near figures make; for a part what the rate that it is a part of makes of near figures. */
    private List<String> arithmetic(Link link) {
        FormRow own = link.row();
        List<String> tried = new ArrayList<>();
        for (Link rate : matching.links().values()) {
            FormRow row = rate.row();
            boolean takesPart = row.equals(own)
                    || row.index() + row.numerator() == own.index()
                    || row.index() + row.denominator() == own.index();
            if (row.hasBase() && takesPart && rate.form().equals(link.form())) {
                tried.addAll(matching.arithmetic().tried(rate.view(), row));
            }
        }
        List<String> agreeing =
                tried.stream().filter(ratio -> ratio.endsWith(": agrees")).toList();
        return agreeing.isEmpty() ? tried : agreeing;
    }

    private List<Weighed> candidates(RowView view, Optional<Link> link, Optional<Matching.Pass> pass) {
        Map<Integer, Weighed> byMeaning = new HashMap<>();
        pass.ifPresent(p -> addOfForm(view, link, p, byMeaning));
        List<Form> forms = knowledge.forms();
        Form catalogue = forms.get(forms.size() - 1);
        Evidence evidence = matching.evidence(catalogue);
        for (FormRow row : likeliest(view, catalogue)) {
            byMeaning.computeIfAbsent(row.meaning(), unseen -> weighed(evidence.shares(view, row), view, row, 0));
        }
        List<Weighed> all = new ArrayList<>(byMeaning.values());
        all.sort(Comparator.comparingDouble(Weighed::sum).reversed().thenComparing(Weighed::indicator));
        List<Weighed> best = new ArrayList<>(all.subList(0, Math.min(MOST_CANDIDATES, all.size())));
        link.map(pair -> byMeaning.get(pair.row().meaning()))
                .filter(taken -> !best.contains(taken))
                .ifPresent(best::add);
        return best;
    }

    /** The rows of the pass's form, as good as the rest of the report lets them be. */
    private void addOfForm(RowView view, Optional<Link> link, Matching.Pass pass, Map<Integer, Weighed> byMeaning) {
        List<FormRow> rows = pass.form().rows();
        OptionalDouble most = link.isPresent()
                ? pass.rest(view, link.get().row())
                : rows.stream()
                        .map(row -> pass.rest(view, row))
                        .flatMapToDouble(OptionalDouble::stream)
                        .max();
        for (FormRow row : rows) {
            boolean alike = pass.form().likeness(row.index(), view.likeness()) >= Evidence.LEAST_LIKENESS;
            boolean taken = link.isPresent() && link.get().row().equals(row);
            if (!row.isHeading() && (alike || taken)) {
                OptionalDouble rest = pass.rest(view, row);
                double order = rest.isPresent() && most.isPresent() ? rest.getAsDouble() - most.getAsDouble() : 0;
                Weighed weighed = weighed(pass.evidence().shares(view, row), view, row, order);
                byMeaning.merge(row.meaning(), weighed, (a, b) -> a.sum() >= b.sum() ? a : b);
            }
        }
    }

    private static List<FormRow> likeliest(RowView view, Form catalogue) {
        return IntStream.range(0, catalogue.rows().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -catalogue.likeness(row, view.likeness())))
                .limit(LIKELIEST)
                .map(catalogue.rows()::get)
                .toList();
    }

    private Weighed weighed(Evidence.Shares shares, RowView view, FormRow row, double order) {
        return new Weighed(
                knowledge.indicator(row.meaning()).id(),
                view.likeness().byMeaning()[row.meaning()],
                shares.label(),
                shares.code(),
                shares.unit(),
                shares.kind(),
                shares.parent(),
                order,
                shares.arithmetic());
    }
}
