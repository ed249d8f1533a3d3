package vn.chitieu.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.chitieu.document.Place;
import vn.chitieu.indicator.Unit;
import vn.chitieu.observation.PrintedRow;

/** Every sensible way to cut a run of fragments into rows. */
final class Lattice {
    private static final int MOST_PIECES = 14;
    private static final int LONGEST_LABEL = 700;
    private static final PrintedRow NOTHING = new PrintedRow(Place.line(0), "", "", "", "", "");

    private final List<Fragment> fragments;
    private final Knowledge knowledge;
    private final BitSet begins;
    private final List<List<RowView>> endingAt = new ArrayList<>();
    private final List<Optional<float[]>> firstLikeness = new ArrayList<>();

    Lattice(List<Fragment> fragments, Knowledge knowledge) {
        this.fragments = fragments;
        this.knowledge = knowledge;
        for (int i = 0; i <= fragments.size(); i++) {
            endingAt.add(new ArrayList<>());
            firstLikeness.add(Optional.empty());
        }
        this.begins = begins();
        for (int from = 0; from < fragments.size(); from++) {
            if (begins.get(from)) {
                addFrom(from);
            }
        }
    }

    /** The fragments at which a row may begin, and at which the one before it may end. */
    private BitSet begins() {
        BitSet found = new BitSet();
        PrintedRow row = fragments.isEmpty() ? NOTHING : fragments.get(0).row();
        for (int i = 0; i < fragments.size(); i++) {
            PrintedRow next = fragments.get(i).row();
            Optional<PrintedRow> joined = i == 0 || mayBegin(i) ? Optional.empty() : join(row, next);
            if (joined.isEmpty()) {
                found.set(i);
            }
            row = joined.orElse(next);
        }
        found.set(fragments.size());
        return found;
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
        Optional<float[]> parent = parentOf(from);
        PrintedRow row = fragments.get(from).row();
        int last = Math.min(fragments.size(), from + MOST_PIECES);
        for (int to = from + 1; ; to++) {
            if (begins.get(to)) {
                RowView view = view(from, to, row, parent);
                endingAt.get(to).add(view);
                if (firstLikeness.get(from).isEmpty()) {
                    firstLikeness.set(from, Optional.of(view.likeness()));
                }
            }
            if (to >= last || !fragments.get(to).joinable() || row.label().length() > LONGEST_LABEL) {
                return;
            }
            Optional<PrintedRow> joined = join(row, fragments.get(to).row());
            if (joined.isEmpty()) {
                return;
            }
            row = joined.get();
        }
    }

    /** A piece that has no label of its own, or goes on in the middle of a sentence, begins no row. */
    private boolean mayBegin(int index) {
        Fragment fragment = fragments.get(index);
        if (!fragment.joinable()) {
            return true;
        }
        if (fragment.row().label().isEmpty()) {
            return false;
        }
        return !fragment.lowerCase() || fragments.get(index - 1).hasUnitOrValue() || fragment.hasUnitOrValue();
    }

    /** Two pieces as one row; empty if both hold a figure, or units that make no unit together. */
    private Optional<PrintedRow> join(PrintedRow a, PrintedRow b) {
        if (!a.value().isEmpty() && !b.value().isEmpty()) {
            return Optional.empty();
        }
        String unit = glue(a.unit(), b.unit());
        boolean bothUnits = !a.unit().isEmpty() && !b.unit().isEmpty();
        if (bothUnits && knowledge.units().kindOf(unit).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PrintedRow(
                a.place(),
                a.stt(),
                glue(a.label(), b.label()),
                unit,
                glue(a.value(), b.value()),
                glue(a.note(), b.note())));
    }

    private static String glue(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + " " + b;
    }

    private RowView view(int from, int to, PrintedRow printed, Optional<float[]> parent) {
        boolean columns = printed.place().table() > 0;
        PrintedRow row = columns ? printed : LabelEnd.split(printed, knowledge);
        float[] likeness = knowledge.likeness(row.label());
        return new RowView(
                from,
                to,
                row,
                Code.of(row.stt()),
                knowledge.units().of(row.unit()).map(Unit::name).orElse(""),
                knowledge.units().kindOf(row.unit()),
                likeness,
                knowledge.byMeaning(likeness),
                parent);
    }

    /** The nearest row before that has a code which contains this one's or, if this one has none, any code. */
    private Optional<float[]> parentOf(int index) {
        Code code = Code.of(fragments.get(index).row().stt());
        for (int i = index - 1; i >= 0; i--) {
            Code before = Code.of(fragments.get(i).row().stt());
            if (code.isPresent() ? before.contains(code) : before.isPresent()) {
                return firstLikeness.get(i);
            }
        }
        return Optional.empty();
    }
}
