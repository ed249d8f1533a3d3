package vn.chitieu.check;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;

/** Compares what was checked with lines that a person can read. */
final class CheckedAssert extends AbstractAssert<CheckedAssert, Checked> {
    private CheckedAssert(Checked checked) {
        super(checked, CheckedAssert.class);
    }

    static CheckedAssert assertThat(Checked checked) {
        return new CheckedAssert(checked);
    }

    /** Lines of {@code rule severity: stt says observed, expected expected [involved]}. */
    CheckedAssert finds(String... lines) {
        Assertions.assertThat(actual.findings()).extracting(CheckedAssert::line).containsExactly(lines);
        return this;
    }

    CheckedAssert findsNothing() {
        return finds().flags();
    }

    /** Codes of the rows that carry {@code CHECK_FAILED}. */
    CheckedAssert flags(String... codes) {
        Assertions.assertThat(actual.report().observations())
                .filteredOn(row -> row.flags().contains(Flag.CHECK_FAILED))
                .extracting(row -> row.row().stt())
                .containsExactly(codes);
        return this;
    }

    /** Lines of {@code kind stt = derived from formula}. */
    CheckedAssert leavesOpen(String... lines) {
        Assertions.assertThat(actual.blanks()).extracting(CheckedAssert::line).containsExactly(lines);
        return this;
    }

    private static String line(Finding finding) {
        return "%s %s: %s says %s, expected %s %s"
                .formatted(
                        finding.rule().code(),
                        finding.severity().code(),
                        finding.subject().row().stt(),
                        finding.observed(),
                        finding.expected(),
                        codes(finding.involved()));
    }

    private static String codes(List<Observation> rows) {
        return rows.stream().map(row -> row.row().stt()).collect(Collectors.joining(" ", "[", "]"));
    }

    private static String line(Blank blank) {
        String derived = blank.derived()
                .map(value -> " = %s from %s".formatted(value.value(), value.from()))
                .orElse("");
        return blank.kind().code() + " " + blank.stt() + derived;
    }
}
