package vn.chitieu.recognise.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.chitieu.recognise.form.Form;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.row.Fragment;

/**
 * Lays a report beside the forms. The first pass finds the form it follows. What that form does not explain is laid
 * beside every other form and the catalogue, pass by pass, until nothing more is gained: offices splice forms, and move
 * blocks of rows.
 */
public final class Matching {
    private static final int MOST_PASSES = 9;
    private static final int FORMS_TRIED = 3;
    /** A pass that gains less than this adds only doubtful rows. */
    private static final double WORTH_A_PASS = 1.0;

    private static final Form NO_FORM = new Form("", List.of());
    private static final double WORTH_A_VOTE = 0.8;
    private static final double NEAR_THE_BEST = 0.8;
    private static final double CODES_AGREE = 0.9;
    private static final double EXPLAINS = 0.97;
    private static final double CATALOGUE_HANDICAP = 0.9;

    private final Knowledge knowledge;
    private final Consumer<Pass> witness;
    private final Lattice lattice;
    private final BitSet taken = new BitSet();
    private final BitSet used = new BitSet();
    private final NavigableMap<Integer, Link> links = new TreeMap<>();
    private Optional<Form> form = Optional.empty();
    private List<RowView> unmatched = List.of();
    private boolean codesAgree;

    /** Matches the fragments of one report. */
    public Matching(Knowledge knowledge, List<Fragment> fragments) {
        this(knowledge, fragments, pass -> {});
    }

    /**
     * The same for one who wants to know why.
     *
     * @param witness is given each pass that counted, in order
     */
    public Matching(Knowledge knowledge, List<Fragment> fragments, Consumer<Pass> witness) {
        this.witness = witness;
        this.knowledge = knowledge;
        this.lattice = new Lattice(fragments, knowledge);
        match();
    }

    /** Pairs by the first fragment of their row. */
    public NavigableMap<Integer, Link> links() {
        return links;
    }

    /** The rows that fit nothing. */
    public List<RowView> unmatched() {
        return unmatched;
    }

    /** The form of the first pass. */
    public Optional<Form> form() {
        return form;
    }

    /** Whether the report has the codes of its form, nearly everywhere. */
    public boolean codesAgree() {
        return codesAgree;
    }

    /** Whether no row of the report has this meaning. */
    public boolean isOpen(int meaning) {
        return !used.get(meaning);
    }

    /** The figures of the report. */
    public Arithmetic arithmetic() {
        return lattice.arithmetic();
    }

    private void match() {
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Optional<Found> found = best(pass == 0);
            if (found.isEmpty()) {
                return;
            }
            if (pass == 0) {
                form = Optional.of(found.get().form);
                codesAgree = lattice.codeAgreement(found.get().form) >= CODES_AGREE;
            }
            witness.accept(found.get().pass);
            unmatched = found.get().alignment.unmatched();
            for (Link link : found.get().alignment.links()) {
                accept(link.inPass(pass));
            }
            if (pass == 0) {
                proveMislabelled();
            }
            if (unmatched.stream().allMatch(RowView::isBareText)) {
                return;
            }
        }
    }

    /** Rows with another row's label, before later passes take the label at its word. */
    private void proveMislabelled() {
        List<RowView> open = new ArrayList<>();
        Mislabelled mislabelled = new Mislabelled(links, lattice.arithmetic(), knowledge);
        for (RowView view : unmatched) {
            Optional<Link> proven = mislabelled.prove(view, used::get);
            proven.ifPresentOrElse(this::accept, () -> open.add(view));
        }
        unmatched = List.copyOf(open);
    }

    /** What a pass found, and what it found it with. */
    private record Found(Form form, Alignment alignment, Pass pass) {}

    /** One laying beside of what was open then, kept for whoever asks why. */
    public static final class Pass {
        private final Form form;
        private final Evidence evidence;
        private final Aligner aligner;

        private Pass(Form form, Evidence evidence, Aligner aligner) {
            this.form = form;
            this.evidence = evidence;
            this.aligner = aligner;
        }

        /** The form. */
        public Form form() {
            return form;
        }

        /** What spoke for the pairs. */
        public Evidence evidence() {
            return evidence;
        }

        /** What the rest of the report is worth where a row is this row of the form; empty for a row not open then. */
        public OptionalDouble rest(RowView view, FormRow row) {
            return aligner.rest(view, row.index());
        }
    }

    private Optional<Found> best(boolean orderKnown) {
        List<Form> promising = promising();
        if (promising.isEmpty()) {
            return Optional.empty();
        }
        // Known rows left out speak for the way rows are cut, not against the forms.
        double nothing = Math.min(0, pass(NO_FORM, orderKnown).aligner.align().score());
        Optional<Found> best = Optional.empty();
        double most = nothing + WORTH_A_PASS;
        for (Form candidate : promising) {
            Pass pass = pass(candidate, orderKnown);
            Alignment alignment = pass.aligner.align();
            if (alignment.score() > most) {
                most = alignment.score();
                best = Optional.of(new Found(candidate, alignment, pass));
            }
        }
        return best;
    }

    private Pass pass(Form candidate, boolean orderKnown) {
        Evidence evidence = new Evidence(knowledge, lattice, candidate, orderKnown);
        return new Pass(candidate, evidence, new Aligner(lattice, candidate, evidence, taken::get, used::get));
    }

    /** What speaks for pairs of the report's rows with those of a form, out of any order. */
    public Evidence evidence(Form other) {
        return new Evidence(knowledge, lattice, other, false);
    }

    /** The forms that know the open rows' labels, the best first; only those that come near the best. */
    private List<Form> promising() {
        List<Form> forms = knowledge.forms();
        double[] votes = new double[forms.size()];
        int voters = 0;
        for (int to = 1; to <= lattice.size(); to++) {
            for (RowView view : lattice.endingAt(to)) {
                if (!taken.get(view.from()) && view.likeness().best() >= WORTH_A_VOTE) {
                    knowledge.vote(view.likeness(), used, votes);
                    voters += knowledge.stands(view.likeness()) ? 1 : 0;
                }
            }
        }
        // The catalogue knows every label, but no order of a real form.
        votes[votes.length - 1] *= CATALOGUE_HANDICAP;
        double most = Arrays.stream(votes).max().orElse(0);
        long equal = Arrays.stream(votes).filter(vote -> vote == most).count();
        long tried = most >= voters * EXPLAINS ? Math.min(equal, FORMS_TRIED) : FORMS_TRIED;
        return IntStream.range(0, votes.length)
                .filter(form -> votes[form] > 0 && votes[form] >= most * NEAR_THE_BEST)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer form) -> -votes[form]))
                .limit(tried)
                .map(forms::get)
                .toList();
    }

    private void accept(Link link) {
        taken.set(link.view().from(), link.view().to());
        if (!link.row().isHeading()) {
            used.set(link.row().meaning());
        }
        links.put(link.view().from(), link);
    }
}
