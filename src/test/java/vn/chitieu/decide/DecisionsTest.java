package vn.chitieu.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;

class DecisionsTest {
    private static final String OTHER = "cd".repeat(32);

    private static final String ROWS = """
            /1/1 | 1   | Tỷ lệ giải quyết | %          | 95,84 | rate | 95.84 | low_match;check_failed
            /1/2 | 1.1 | Đã giải quyết    | Hồ sơ      | 1.451 | done | 1451  | check_failed
            /1/3 | 1.2 | Tổng số          | Hồ sơ      | 1.514 |      | ?     | low_match
            /1/4 | 2   | Kinh phí         | Tỷ đồng    | 12,5  | cost | 12.5  | unit_conflict
            /1/5 | 3   | Kế hoạch         |            | x     | plan | ?     | unreadable_number
            /1/6 | 4   | Số lượng         | Hồ sơ      | 7     |      | 7     | ambiguous
            /1/7 | 5   | Số lượng         | Hồ sơ      | 7     |      | 7     | ambiguous
            """;

    @TempDir
    Path folder;

    @Test
    void rightKeepsTheRowAndTakesItsFlags() {
        assertThat(decided("/1/1 | 1 | Tỷ lệ giải quyết | % | 95,84 | right |  |  |")
                        .get(0))
                .isEqualTo("Tỷ lệ giải quyết | rate | % | reported | 95.84 |  | right");
    }

    @Test
    void noRowIsAccusedAnyMoreBeforeTheReportIsCheckedAgain() {
        assertThat(decided("/1/1 | 1 | Tỷ lệ giải quyết | % | 95,84 | right |  |  |")
                        .get(1))
                .isEqualTo("Đã giải quyết | done | Hồ sơ | reported | 1451 |  |");
    }

    @Test
    void valueGivesTheFigure() {
        assertThat(decided("/1/1 | 1 | Tỷ lệ giải quyết | % | 95,84 | value | 93,80 |  |")
                        .get(0))
                .isEqualTo("Tỷ lệ giải quyết | rate | % | reported | 93.80 |  | value");
    }

    @Test
    void indicatorGivesTheMeaningAndReadsTheFigureAnew() {
        Report report = report("/1/3 | 1.2 | Tổng số | Hồ sơ | 1.514 | indicator |  | all |");
        assertThat(Paper.claims(report).get(2)).isEqualTo("Tổng số | all | Hồ sơ | reported | 1514 |  | indicator");
        assertThat(report.observations().get(2).match()).isEqualTo(1);
    }

    @Test
    void aRowThatHasAnIndicatorNowIsNeitherUnmatchedNorMissing() {
        Report before = paper().report().orElseThrow();
        assertThat(before.skipped()).containsExactly("all");
        assertThat(before.unmatched()).extracting(each -> each.row().stt()).containsExactly("1.2", "4", "5");
        Report after = report("/1/3 | 1.2 | Tổng số | Hồ sơ | 1.514 | indicator |  | all |");
        assertThat(after.skipped()).isEmpty();
        assertThat(after.unmatched()).extracting(each -> each.row().stt()).containsExactly("4", "5");
    }

    @Test
    void anIndicatorThatLosesItsRowIsMissing() {
        assertThat(report("/1/2 | 1.1 | Đã giải quyết | Hồ sơ | 1.451 | indicator |  | all |")
                        .skipped())
                .containsExactly("done");
    }

    @Test
    void blankGivesTheReason() {
        String row = "/1/6 | 4 | Số lượng | Hồ sơ | 7 | blank |  |  | ";
        assertThat(decided(row + "not_applicable").get(5))
                .isEqualTo("Số lượng |  | Hồ sơ | not_applicable |  |  | blank not_applicable");
        assertThat(decided(row + "other: gộp vào dòng 5").get(5))
                .isEqualTo("Số lượng |  | Hồ sơ | blank |  |  | blank other: gộp vào dòng 5");
    }

    /** {@link Remeaning}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "N1 ! /1/5 | 3 | Kế hoạch |  | x | indicator | 4 | all | ! all | Hồ sơ | reported | 4 |  | indicator",
                "N2 ! /1/2 | 1.1 | Đã giải quyết | Hồ sơ | 1.451 | indicator |  | all | "
                        + "! all | Hồ sơ | reported | 1451 |  | indicator",
                "N4 ! /1/4 | 2 | Kinh phí | Tỷ đồng | 12,5 | indicator |  | cost | "
                        + "! cost | Tỷ đồng | reported | 12.5 |  | indicator",
                "N4 ! /1/4 | 2 | Kinh phí | Tỷ đồng | 12,5 | indicator |  | rate | "
                        + "! rate | % | reported | 12.5 |  | indicator"
            })
    void theFigureFollowsTheIndicator(String rule, String line, String claim) {
        assertThat(decided(line)).as(rule).anyMatch(each -> each.endsWith(claim));
    }

    @Test
    void whatLabelAndUnitContradictHoldsForTheIndicatorThatStays() {
        assertThat(carries("/1/4 | 2 | Kinh phí | Tỷ đồng | 12,5 | right |  |  |"))
                .isTrue();
        assertThat(carries("/1/4 | 2 | Kinh phí | Tỷ đồng | 12,5 | value | 12,6 |  |"))
                .isTrue();
        assertThat(carries("/1/4 | 2 | Kinh phí | Tỷ đồng | 12,5 | indicator |  | cost |"))
                .isTrue();
        assertThat(carries("/1/4 | 2 | Kinh phí | Tỷ đồng | 12,5 | indicator |  | rate |"))
                .isFalse();
    }

    private boolean carries(String line) {
        Observation row = report(line).observations().get(3);
        assertThat(row.flags()).isEmpty();
        return row.carries(Flag.UNIT_CONFLICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "/1/2 | 1.1 | Đã giải quyết | Hồ sơ | 1.451 | value | 14,5 |  | ! done is a count and cannot be 14.5",
                "/1/2 | 1.1 | Đã giải quyết | Hồ sơ | 1.451 | value | -5 |  | ! done is a count and cannot be -5",
                "/1/5 | 3 | Kế hoạch |  | x | value | 7 |  | ! 7 is no answer of plan",
                "/1/5 | 3 | Kế hoạch |  | x | indicator | 0,5 | all | ! all is a count and cannot be 0.5",
                "/1/4 | 2 | Kinh phí | Tỷ đồng | 12,5 | indicator |  | all | ! the figure \"12,5\" cannot be read for"
                        + " sure for this indicator; give it in column value"
            })
    void whatCannotBeIsRefused(String line, String why) {
        Decisions decisions = decisions(Set.of(Lines.DIGEST), line);
        assertThat(decisions.decided(paper())).isEmpty();
        assertThat(reasons(decisions)).containsExactly("decisions.csv:2: " + why);
    }

    /** F1: what a spreadsheet makes of code and figure does not matter where place and label agree. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "/1/2 | 02/01/2025 | Đã giải quyết |  | 1451 | right |  |  |",
                "/1/2 | '1.10 | Đã giải quyết | Hồ sơ | '1.451 | right |  |  |"
            })
    void aFileThatASpreadsheetDamagedFindsItsRow(String line) {
        assertThat(decided(line).get(1)).endsWith("| right");
    }

    /** F2: a document that was read by another version may have its rows elsewhere. */
    @Test
    void aRowThatStandsElsewhereIsFoundIfThereIsOnlyOne() {
        assertThat(decided("/2/9 | 1.1 | Đã giải quyết | Hồ sơ | 1.451 | right |  |  |")
                        .get(1))
                .endsWith("| right");
        String twins = "/1/8 | 9 | Số lượng | Hồ sơ | 7 | right |  |  |";
        assertThat(lost(Set.of(Lines.DIGEST), twins)).containsExactly("decisions.csv:2: " + Why.NO_ROW.english());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "/1/2 | 1.1 | Đã giải quyết xong | Hồ sơ | 1.451 | right |  |  |",
                "/1/2 | 1.7 | Đã giải quyết | Hồ sơ | 1.451 | right |  |  |",
                "/1/2 | 1.1 | Đã giải quyết | Hồ sơ | 1.452 | right |  |  |"
            })
    void anotherRowIsNeverTaken(String line) {
        assertThat(lost(Set.of(Lines.DIGEST), line)).containsExactly("decisions.csv:2: " + Why.NO_ROW.english());
    }

    @Test
    void theDocumentIsKnownByItsBytesWhateverItIsCalled() {
        Decisions decisions =
                decisions(Set.of(Lines.DIGEST), "/1/1 | 1 | Tỷ lệ giải quyết | % | 95,84 | right |  |  |");
        assertThat(decisions.decided(Paper.read("elsewhere/b.txt", Lines.DIGEST, ROWS)))
                .isPresent();
        assertThat(decisions.unapplied()).isEmpty();
    }

    /** F3: the run has not these bytes, but a document of the name. */
    @Test
    void ofChangedBytesOnlyTheSameRowIsDecided() {
        String lines = """
                a.txt | /1/1 | 1 | Tỷ lệ giải quyết | % | 95,84 | right |  |  |
                a.txt | /1/2 | 1.1 | Đã giải quyết | Hồ sơ | 1451 | right |  |  |
                a.txt | /1/8 | 2 | Kinh phí | Tỷ đồng | 12,5 | right |  |  |
                b.txt | /1/2 | 1.1 | Đã giải quyết | Hồ sơ | 1.451 | right |  |  |
                """;
        Decisions decisions = Paper.decisions(folder, Set.of(), lines);
        Report report = decisions.decided(Paper.read("a.txt", OTHER, ROWS)).orElseThrow();
        assertThat(Paper.claims(report))
                .filteredOn(claim -> claim.endsWith("| right"))
                .hasSize(1);
        assertThat(reasons(decisions))
                .containsExactly(
                        "decisions.csv:3: " + Why.CHANGED.english(),
                        "decisions.csv:4: " + Why.CHANGED.english(),
                        "decisions.csv:5: " + Why.NO_DOCUMENT.english());
    }

    @Test
    void theNameDoesNotCountWhereTheBytesAreThere() {
        Decisions decisions =
                decisions(Set.of(Lines.DIGEST), "/1/1 | 1 | Tỷ lệ giải quyết | % | 95,84 | right |  |  |");
        assertThat(decisions.decided(Paper.read("a.txt", OTHER, ROWS))).isEmpty();
        assertThat(decisions.decided(Paper.read("moved.txt", Lines.DIGEST, ROWS)))
                .isPresent();
    }

    @Test
    void ofADocumentThatWasNotReadNothingIsDecided() {
        Decisions decisions =
                decisions(Set.of(Lines.DIGEST), "/1/1 | 1 | Tỷ lệ giải quyết | % | 95,84 | right |  |  |");
        assertThat(decisions.decided(Extraction.unread(Lines.DIGEST, "", DocumentStatus.ENCRYPTED, "")))
                .isEmpty();
        assertThat(reasons(decisions)).containsExactly("decisions.csv:2: the document was not read (encrypted)");
    }

    @Test
    void aCopyOfADocumentTakesNothingFromIt() {
        Decisions decisions =
                decisions(Set.of(Lines.DIGEST), "/1/1 | 1 | Tỷ lệ giải quyết | % | 95,84 | right |  |  |");
        assertThat(decisions.decided(paper())).isPresent();
        assertThat(decisions.decided(Extraction.unread(Lines.DIGEST, "", DocumentStatus.DUPLICATE, "")))
                .isEmpty();
        assertThat(decisions.unapplied()).isEmpty();
    }

    @Test
    void ofTwoLinesThatTurnOutToMeanOneRowTheFirstHoldsAndTheOtherIsTold() {
        String row = "a.txt | /1/2 | 1.1 | Đã giải quyết | Hồ sơ | ";
        String lines =
                row + "1.451 | right |  |  |\n" + row + "1451 | value | 5 |  |\n" + row + "1,451 | right |  |  |\n";
        Decisions decisions = Paper.decisions(folder, Set.of(Lines.DIGEST), lines);
        assertThat(Paper.claims(decisions.decided(paper()).orElseThrow()).get(1))
                .endsWith("| 1451 |  | right");
        assertThat(reasons(decisions)).containsExactly("decisions.csv:3: the row is decided by decisions.csv:2");
    }

    @Test
    void ofTwoLinesThatMeanOneRowAndSayWhatCannotBeBothAreTold() {
        String row = "a.txt | /1/2 | 1.1 | Đã giải quyết | Hồ sơ | ";
        Decisions decisions = Paper.decisions(
                folder, Set.of(Lines.DIGEST), row + "1.451 | value | 14,5 |  |\n" + row + "1451 | value | 14,5 |  |\n");
        assertThat(decisions.decided(paper())).isEmpty();
        assertThat(reasons(decisions))
                .containsExactly(
                        "decisions.csv:2: done is a count and cannot be 14.5",
                        "decisions.csv:3: done is a count and cannot be 14.5");
    }

    private static Extraction paper() {
        return Paper.read("a.txt", Lines.DIGEST, ROWS);
    }

    private Decisions decisions(Set<String> digests, String line) {
        return Paper.decisions(folder, digests, "a.txt | " + line);
    }

    private Report report(String line) {
        Decisions decisions = decisions(Set.of(Lines.DIGEST), line);
        Optional<Report> report = decisions.decided(paper());
        assertThat(reasons(decisions)).isEmpty();
        return report.orElseThrow();
    }

    private List<String> decided(String line) {
        return Paper.claims(report(line));
    }

    private List<String> lost(Set<String> digests, String line) {
        Decisions decisions = decisions(digests, line);
        assertThat(decisions.decided(paper())).isEmpty();
        return reasons(decisions);
    }

    private static List<String> reasons(Decisions decisions) {
        return decisions.unapplied().stream()
                .map(each -> each.decision().place() + ": " + each.why().english())
                .toList();
    }
}
