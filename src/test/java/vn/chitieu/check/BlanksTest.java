package vn.chitieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.check.CheckedAssert.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.Report;

class BlanksTest {
    private static final Catalogue CATALOGUE = Sheet.catalogue("""
            rate  | percent % | done / all
            all   | count
            done  | count
            other | count""", List.of("rate", "all", "done"));

    private static Report report(String lines, String... skipped) {
        return Sheet.report(Sheet.report(lines).observations(), List.of(skipped));
    }

    @Test
    void everyOpenRowIsListedWithWhatIsPrintedOnIt() {
        assertThat(Checks.check(report("""
                        1 | rate  |
                        2 | all   | /
                        3 | done  | ?
                        4 | other | 5
                        5 |       |"""), CATALOGUE).blanks())
                .containsExactly(
                        new Blank(Optional.of("rate"), "1", "label of rate", BlankKind.BLANK, Optional.empty()),
                        new Blank(Optional.of("all"), "2", "label of all", BlankKind.NOT_APPLICABLE, Optional.empty()),
                        new Blank(Optional.of("done"), "3", "label of done", BlankKind.UNREADABLE, Optional.empty()),
                        new Blank(Optional.empty(), "5", "label of ", BlankKind.BLANK, Optional.empty()));
    }

    @Test
    void aMissingRowStandsBehindTheRowBeforeItInTheForm() {
        assertThat(Checks.check(report("""
                        1   | rate |
                        1.2 | done |
                        2   | other |""", "all"), CATALOGUE))
                .leavesOpen("blank 1", "missing_row F2", "blank 1.2", "blank 2");
        assertThat(Checks.check(report("""
                        2 | other |
                        1 | done  |""", "rate", "all"), CATALOGUE))
                .leavesOpen("missing_row F1", "missing_row F2", "blank 2", "blank 1");
    }

    @Test
    void aMissingRowBearsTheFormsLabel() {
        assertThat(Checks.check(report("1 | rate | 50", "all"), CATALOGUE).blanks())
                .extracting(Blank::label)
                .containsExactly("form label of all");
    }

    @Test
    void aMissingRowThatTheFormDoesNotHaveStandsAtTheEndUnderItsName() {
        assertThat(Checks.check(report("1 | rate |", "other"), CATALOGUE).blanks())
                .extracting(Blank::stt, Blank::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "label of rate"),
                        org.assertj.core.groups.Tuple.tuple("", "name of other"));
    }

    @Test
    void aMissingRowIsDerivedToo() {
        assertThat(Checks.check(report("""
                        1.1 | all  | 4
                        1.2 | done | 2""", "rate"), CATALOGUE))
                .leavesOpen("missing_row F1 = 50 from 100 * done / all");
    }

    @Test
    void aMissingRowIsNotDerivedFromSeveralCopies() {
        assertThat(Checks.check(report("""
                        1.1 | all  | 4 | table=1
                        1.2 | done | 2 | table=1
                        1.1 | all  | 8 | table=2
                        1.2 | done | 2 | table=2""", "rate"), CATALOGUE)).leavesOpen("missing_row F1");
    }
}
