package vn.chitieu.check;

import static vn.chitieu.check.CheckedAssert.assertThat;

import org.junit.jupiter.api.Test;
import vn.chitieu.indicator.Catalogue;

class CopiesTest {
    private static final Catalogue TASKS = Sheet.catalogue("""
            rate | percent % | done / all
            all  | count
            done | count""");

    private static Checked check(String report) {
        return Checks.check(Sheet.report(report), TASKS);
    }

    @Test
    void copiesInTwoTablesAreCheckedEachByItself() {
        assertThat(check("""
                        A  | rate | 50 | table=1
                        A1 | all  | 4  | table=1
                        A2 | done | 2  | table=1
                        B  | rate | 25 | table=2
                        B1 | all  | 8  | table=2
                        B2 | done | 3  | table=2"""))
                .finds("ratio error: B says 25, expected 37.5 [B B1 B2]")
                .flags("B", "B1", "B2");
    }

    @Test
    void aCopyWithoutBaseDoesNotBorrowTheOthers() {
        assertThat(check("""
                        A  | rate | 50 | table=1
                        A1 | all  | 4  | table=1
                        A2 | done | 2  | table=1
                        B  | rate | 25 | table=2
                        B2 | done | 3  | table=2
                        B3 | rate | 75 | table=3""")).findsNothing();
    }

    @Test
    void copiesInOneTableGoWithTheNearest() {
        assertThat(check("""
                        A  | rate | 50
                        A1 | all  | 4
                        A2 | done | 2
                        B  | rate | 25
                        B1 | all  | 8
                        B2 | done | 2""")).findsNothing();
    }

    @Test
    void rowsOfOneFormThatAPageEndCutIntoTwoTablesBelongTogether() {
        assertThat(check("""
                        1   | rate | 50 | table=1
                        1.1 | all  | 4  | table=1
                        1.2 | done | 3  | table=2""")).finds("ratio error: 1 says 50, expected 75 [1 1.1 1.2]");
    }

    @Test
    void aTableIsNearerThanAnyOtherRow() {
        assertThat(check("""
                        A1 | all  | 4  | table=1
                        A2 | done | 2  | table=1
                        B  | rate | 25 | table=2
                        B1 | x    | 1  | table=2
                        B2 | y    | 1  | table=2
                        B3 | z    | 1  | table=2
                        B4 | all  | 8  | table=2
                        B5 | done | 2  | table=2""")).findsNothing();
    }

    @Test
    void noneIsTakenOfTwoEquallyNear() {
        assertThat(check("""
                        A1 | all  | 4
                        A2 | done | 1
                        B  | rate | 25
                        C1 | done | 2
                        C2 | all  | 8""")).findsNothing();
    }

    @Test
    void aBlankIsDerivedFromItsOwnCopy() {
        assertThat(check("""
                        A  | rate |   | table=1
                        A1 | all  | 4 | table=1
                        A2 | done | 2 | table=1
                        B  | rate |   | table=2
                        B1 | all  | 8 | table=2
                        B2 | done |   | table=2""")).leavesOpen("blank A = 50 from 100 * done / all", "blank B", "blank B2");
    }
}
