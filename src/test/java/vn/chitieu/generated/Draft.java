package vn.chitieu.generated;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.observation.Flag;

/**
 * A row on its way from the form to the paper.
 *
 * @param form the row of the form that it stands for; empty for a row of our own
 * @param indicator what it means; empty for headings and rows nobody knows
 * @param stt code to print
 * @param label label to print, without bullet
 * @param unit unit to print
 * @param figure figure to print
 * @param note text for the last column
 * @param truth what is known of it besides
 */
record Draft(
        Optional<FormPlace> form,
        Optional<String> indicator,
        String stt,
        String label,
        String unit,
        Figure figure,
        String note,
        Truth truth) {

    /**
     * What the paper demands of who reads it.
     *
     * @param demanded flags
     * @param marks names of perturbations, and marks of {@link ExpectedRow}
     * @param arguable further indicators that the paper allows
     */
    record Truth(Set<Flag> demanded, Set<String> marks, Set<String> arguable) {
        static final Truth PLAIN = new Truth(Set.of(), Set.of(), Set.of());
    }

    /** A row of a form as it should be filled in. */
    static Draft of(FormPlace place, Figure figure) {
        return new Draft(
                Optional.of(place),
                place.row().indicator(),
                place.row().stt(),
                place.row().label(),
                place.row().unit(),
                figure,
                "",
                Truth.PLAIN);
    }

    /** A row that no form has. */
    static Draft foreign(String label, String unit, Figure figure) {
        return new Draft(Optional.empty(), Optional.empty(), "", label, unit, figure, "", Truth.PLAIN)
                .marked(Perturbation.FOREIGN_ROW);
    }

    boolean isForeign() {
        return form.isEmpty();
    }

    /** Whether the row only introduces others. */
    boolean isHeading() {
        return form.isPresent() && form.get().row().isHeading();
    }

    /** Whether the form puts this row under the other one. */
    boolean isBelow(Draft upper) {
        return form.isPresent() && upper.form().filter(form.get()::isBelow).isPresent();
    }

    /** Headings without figure are no observations. */
    boolean isObservation() {
        return !isHeading() || figure.isReported();
    }

    boolean is(Perturbation perturbation) {
        return truth.marks().contains(perturbation.mark());
    }

    boolean is(String mark) {
        return truth.marks().contains(mark);
    }

    Draft withStt(String other) {
        return new Draft(form, indicator, other, label, unit, figure, note, truth);
    }

    Draft withLabel(String other) {
        return new Draft(form, indicator, stt, other, unit, figure, note, truth);
    }

    Draft withUnit(String other) {
        return new Draft(form, indicator, stt, label, other, figure, note, truth);
    }

    Draft withFigure(Figure other) {
        return new Draft(form, indicator, stt, label, unit, other, note, truth);
    }

    Draft withNote(String other) {
        return new Draft(form, indicator, stt, label, unit, figure, other, truth);
    }

    Draft marked(Perturbation perturbation) {
        return marked(perturbation.mark());
    }

    Draft marked(String mark) {
        return withTruth(new Truth(truth.demanded(), union(truth.marks(), mark), truth.arguable()));
    }

    Draft demanding(Flag flag) {
        return withTruth(new Truth(union(truth.demanded(), flag), truth.marks(), truth.arguable()));
    }

    Draft arguable(List<String> others) {
        return withTruth(new Truth(truth.demanded(), truth.marks(), new LinkedHashSet<>(others)));
    }

    ExpectedRow expectedAt(int line) {
        return new ExpectedRow(
                line, indicator, figure.status(), figure.value(), truth.demanded(), truth.marks(), truth.arguable());
    }

    private Draft withTruth(Truth other) {
        return new Draft(form, indicator, stt, label, unit, figure, note, other);
    }

    private static <T> Set<T> union(Set<T> set, T further) {
        Set<T> union = new LinkedHashSet<>(set);
        union.add(further);
        return union;
    }
}
