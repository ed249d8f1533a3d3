package vn.chitieu.recognise.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Unit;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.form.Code;
import vn.chitieu.recognise.form.Form;
import vn.chitieu.recognise.form.FormCompiler;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.label.LabelText;
import vn.chitieu.recognise.label.Likeness;
import vn.chitieu.recognise.row.Fragment;
import vn.chitieu.recognise.row.LabelEnd;
import vn.chitieu.recognise.row.Pieces;

/** Every sensible way to cut a run of fragments into rows. */
final class Lattice {
    private static final int FARTHEST_PARENT = 1_000;

    private static final int MOST_PIECES = 14;
    private static final int LONGEST_LABEL = 700;
    private static final double UNIQUE = 0.93;
    private static final double WHOLE_LABEL = 0.97;
    private static final double SLIGHTLY = 0.01;
    /** What words in brackets behind a known label cost. */
    private static final double BRACKETS = 0.03;

    private final List<Fragment> fragments;
    private final Knowledge knowledge;
    private final Pieces pieces;
    private final Arithmetic arithmetic;
    private final BitSet begins;
    private final List<Code> codes;
    private final boolean codesLost;
    private final List<List<RowView>> endingAt = new ArrayList<>();
    private final List<Optional<Parent>> asParent = new ArrayList<>();

    Lattice(List<Fragment> fragments, Knowledge knowledge) {
        this.fragments = fragments;
        this.knowledge = knowledge;
        for (int i = 0; i <= fragments.size(); i++) {
            endingAt.add(new ArrayList<>());
            asParent.add(Optional.empty());
        }
        this.pieces = new Pieces(knowledge.units());
        this.arithmetic = new Arithmetic(fragments);
        this.begins = begins();
        this.codes = fragments.stream().map(f -> Code.of(f.row().stt())).toList();
        // Codes without levels tell as little of parents as no codes.
        this.codesLost = codes.stream().filter(code -> code.depth() > 1).count() * 10 < fragments.size();
        for (int from = 0; from < fragments.size(); from++) {
            if (begins.get(from)) {
                addFrom(from);
            }
        }
        dropSwallowing();
        dropTorn();
        keepPassable();
    }

    /** Whatever was dropped, some cut reaches the end: every fragment may be a row of its own if none does. */
    private void keepPassable() {
        BitSet reached = new BitSet();
        reached.set(0);
        for (int to = 1; to <= fragments.size(); to++) {
            if (endingAt.get(to).stream().anyMatch(view -> reached.get(view.from()))) {
                reached.set(to);
            }
        }
        if (!reached.get(fragments.size())) {
            for (int i = 0; i < fragments.size(); i++) {
                endingAt.get(i + 1).add(view(i, i + 1, fragments.get(i).row(), parentOf(i)));
            }
        }
    }

    /** The fragments at which a row may begin, and at which the one before it may end. */
    private BitSet begins() {
        BitSet found = new BitSet();
        int from = 0;
        for (int i = 0; i < fragments.size(); i++) {
            boolean joins = i > 0
                    && !mayBegin(i)
                    && pieces.join(fragments.subList(from, i + 1)).isPresent();
            if (!joins) {
                found.set(i);
                from = i;
            }
        }
        found.set(fragments.size());
        return found;
    }

    /** The figures of the report. */
    Arithmetic arithmetic() {
        return arithmetic;
    }

    /** Whether the report prints units at all: for a quarter of its labels at least. */
    boolean printsUnits() {
        long units = fragments.stream().filter(f -> !f.row().unit().isEmpty()).count();
        long labels = fragments.stream().filter(f -> !f.row().label().isEmpty()).count();
        return units * 4 > labels;
    }

    /** All rows, whichever cut they belong to. */
    List<RowView> all() {
        return endingAt.stream().flatMap(List::stream).toList();
    }

    /**
     * Share of the rows with a well-known label whose code is the form's too: how far codes can be trusted. 1 where too few
     * rows tell.
     */
    double codeAgreement(Form form) {
        int known = 0;
        int equal = 0;
        for (RowView view : all()) {
            boolean sure = view.likeness().best() >= 0.97
                    && !view.likeness().ambiguous()
                    && view.code().isPresent();
            Optional<FormRow> row = sure ? form.rowWith(view.likeness().bestLabel()) : Optional.empty();
            if (row.isPresent() && row.get().code().isPresent()) {
                known++;
                equal += row.get().code().equals(view.code()) ? 1 : 0;
            }
        }
        return known < 3 ? 1 : (double) equal / known;
    }

    /** Number of fragments. */
    int size() {
        return fragments.size();
    }

    Fragment fragment(int index) {
        return fragments.get(index);
    }

    /** The rows that end before this fragment. */
    List<RowView> endingAt(int to) {
        return endingAt.get(to);
    }

    private void addFrom(int from) {
        Optional<Parent> parent = parentOf(from);
        int last = Math.min(fragments.size(), from + MOST_PIECES);
        for (int to = from + 1; to <= last; to++) {
            Optional<PrintedRow> row = pieces.join(fragments.subList(from, to));
            if (row.isEmpty() || row.get().label().length() > LONGEST_LABEL) {
                return;
            }
            if (begins.get(to)) {
                add(view(from, to, row.get(), parent));
            }
            if (to < last && !fragments.get(to).joinable()) {
                return;
            }
        }
    }

    /** Drops rows that tear a label which a longer row from the same start makes whole. */
    private void dropTorn() {
        List<RowView> whole = all().stream()
                .filter(view -> view.length() > 1 && view.likeness().best() >= WHOLE_LABEL)
                .toList();
        Map<Integer, List<RowView>> byStart = whole.stream().collect(Collectors.groupingBy(RowView::from));
        for (List<RowView> views : endingAt) {
            views.removeIf(view -> byStart.getOrDefault(view.from(), List.of()).stream()
                    .anyMatch(longer -> longer.to() > view.to() && makesWhole(longer, view)));
        }
    }

    /** Whether the longer row has the better label, or hardly a worse one and besides just the unit and figure that lack. */
    private boolean makesWhole(RowView longer, RowView view) {
        double gain = longer.likeness().best() - view.likeness().best();
        boolean onlyFigure = !view.hasUnit()
                && !view.hasValue()
                && fragments.subList(view.to(), longer.to()).stream()
                        .allMatch(more -> more.row().label().isEmpty()
                                || more.row().label().startsWith("("));
        return gain > SLIGHTLY || (onlyFigure && gain > -BRACKETS);
    }

    /** Drops rows that swallow one which makes a known label by itself, no worse than with what stands before it. */
    private void dropSwallowing() {
        for (List<RowView> views : endingAt) {
            List<RowView> whole = views.stream()
                    .filter(view -> view.likeness().best() >= WHOLE_LABEL
                            && (view.group() == 0 || (view.hasUnit() && asksForFigure(view))))
                    .toList();
            views.removeIf(view -> whole.stream()
                    .anyMatch(inner -> inner.from() > view.from()
                            && inner.likeness().best() >= view.likeness().best() - SLIGHTLY
                            && hasRow(view.from(), inner.from())));
        }
    }

    private static boolean asksForFigure(RowView view) {
        return LabelText.asksForFigure(view.row().label());
    }

    private boolean hasRow(int from, int to) {
        return endingAt.get(to).stream().anyMatch(view -> view.from() == from);
    }

    private void add(RowView view) {
        endingAt.get(view.to()).add(view);
        Optional<Parent> before = asParent.get(view.from());
        if (before.isEmpty() || view.likeness().best() > before.get().likeness().best()) {
            asParent.set(view.from(), Optional.of(Parent.of(view, !codesLost || view.hasUnit(), codesLost)));
        }
    }

    /** A piece that has no label of its own, or goes on in the middle of a sentence, begins no row. */
    private boolean mayBegin(int index) {
        Fragment fragment = fragments.get(index);
        if (!fragment.joinable()) {
            return true;
        }
        if (fragment.row().label().isEmpty() || fragments.get(index - 1).isCodeOnly()) {
            return false;
        }
        PrintedRow before = fragments.get(index - 1).row();
        boolean enumerates = before.label().endsWith(",")
                && !fragments.get(index - 1).hasUnitOrValue()
                && !LabelText.asksForFigure(fragment.row().label());
        if (enumerates && fragment.group() == 0) {
            return false;
        }
        boolean behindFigure = fragment.group() == 0 && fragments.get(index - 1).hasUnitOrValue();
        return !fragment.lowerCase() || behindFigure || fragment.hasUnitOrValue();
    }

    private RowView view(int from, int to, PrintedRow printed, Optional<Parent> parent) {
        boolean columns = printed.place().table() > 0;
        boolean children = hasChildren(from, to);
        PrintedRow row = columns ? printed : LabelEnd.split(printed, children, knowledge);
        Likeness own = knowledge.likeness(row.label());
        Likeness likeness = parent.isPresent() && (own.ambiguous() || own.best() < UNIQUE)
                ? knowledge.likenessUnder(parent.get().likeness(), own)
                : own;
        return new RowView(
                from,
                to,
                fragments.get(from).group(),
                row,
                codes.get(from),
                unitName(row.unit()),
                knowledge.units().kindOf(row.unit()),
                likeness,
                children,
                fragments.subList(from, to).stream().anyMatch(Fragment::doubtful),
                parent);
    }

    private String unitName(String printed) {
        List<Choice> choices = printed.indexOf('=') > 0 ? Choice.parse(printed) : List.of();
        return choices.isEmpty()
                ? knowledge.units().of(printed).map(Unit::name).orElse("")
                : FormCompiler.answers(choices);
    }

    /** Whether the next row stands under this one, as codes and bullets tell. */
    private boolean hasChildren(int from, int to) {
        if (to >= fragments.size() || fragments.get(from).bullet()) {
            return false;
        }
        Code next = codes.get(to);
        return next.isPresent()
                ? codes.get(from).contains(next)
                : fragments.get(to).bullet();
    }

    /**
     * The nearest row before that has a code which contains this one's or, if this one has none, any code. Where codes are
     * lost altogether: the nearest rate or heading before. Forms have some hundred rows: a parent is not farther away.
     */
    private Optional<Parent> parentOf(int index) {
        Code code = codes.get(index);
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST_PARENT); i--) {
            Code before = codes.get(i);
            boolean above =
                    codesLost ? mayHead(i, index) : code.isPresent() ? before.contains(code) : before.isPresent();
            if (above) {
                return asParent.get(i);
            }
        }
        return Optional.empty();
    }

    private boolean mayHead(int index, int child) {
        if (!begins.get(index) || fragments.get(index).bullet()) {
            return false;
        }
        PrintedRow row = fragments.get(index).row();
        boolean bare = row.unit().isEmpty() && row.value().isEmpty();
        return fragments.get(child).bullet() || row.unit().equals("%") || bare;
    }
}
