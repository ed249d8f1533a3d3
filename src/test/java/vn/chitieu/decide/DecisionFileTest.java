package vn.chitieu.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.decide.Decision.SeenRow;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Status;
import vn.chitieu.tabular.Spot;

class DecisionFileTest {
    private static final String ROWS = """
            sở/a.docx | 1/2/3 | '4.10 | - Tổng số, "mới" | Hồ sơ | '=1.451 | right |  |  |
            sở/a.docx | 1/2/4 | 4.2 | Tỷ lệ | % | 9584 | value | 95,84 |  |
            sở/a.docx | //5 |  | Số lượng | Hồ sơ |  | indicator |  | done |
            sở/a.docx | //6 |  | Số lượng | Hồ sơ | 7 | indicator | 8 | all |
            b.pdf | 9/1/1 | 1 | Kinh phí |  | '- | blank |  |  | not_applicable
            b.pdf | 9/1/2 | 2 | Kế hoạch |  |  | blank |  |  | other: chờ phê duyệt
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void isReadHoweverItWasSaved(char separator) {
        String saved = Lines.csv(separator, ROWS);
        DecisionFile file = Lines.read(folder, saved);
        assertThat(file.mistakes()).isEmpty();
        assertThat(file.undecided()).isZero();
        assertThat(file.decisions())
                .extracting(Decision::verdict)
                .containsExactly(
                        new Verdict.Right(),
                        new Verdict.Figure(new BigDecimal("95.84")),
                        new Verdict.Meaning(indicator("done"), Optional.empty()),
                        new Verdict.Meaning(indicator("all"), Optional.of(new BigDecimal(8))),
                        new Verdict.Unanswered(new BlankReason(Status.NOT_APPLICABLE, "not_applicable")),
                        new Verdict.Unanswered(new BlankReason(Status.BLANK, "other: chờ phê duyệt")));
        assertThat(file.decisions().get(0).row())
                .isEqualTo(new SeenRow(
                        "sở/a.docx", Lines.DIGEST, new Spot(1, 2, 3), "4.10", "- Tổng số, \"mới\"", "Hồ sơ", "=1.451"));
        assertThat(verdicts("\uFEFF" + saved)).isEqualTo(verdicts(saved));
        assertThat(verdicts(saved.replace("\r\n", "\n"))).isEqualTo(verdicts(saved));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đúng | | | Right[]",
                "số liệu | 5 | | Figure[value=5]",
                "BLANK | | bỏ sót | Unanswered[reason=BlankReason[status=BLANK, text=forgotten]]",
                "để trống | | Không áp dụng | "
                        + "Unanswered[reason=BlankReason[status=NOT_APPLICABLE, text=not_applicable]]",
                "blank | | Khác: chờ | Unanswered[reason=BlankReason[status=BLANK, text=other: chờ]]"
            })
    void wordsMayBeVietnamese(String decision, String value, String reason, String verdict) {
        String row = "a | //1 |  | nhãn |  |  | " + decision + " | " + text(value) + " |  | " + text(reason);
        assertThat(Lines.read(folder, Lines.csv(',', row)).decisions())
                .extracting(each -> each.verdict().toString())
                .containsExactly(verdict);
    }

    private static String text(String cell) {
        return Optional.ofNullable(cell).orElse("");
    }

    @Test
    void fieldsThatASpreadsheetLeftOutAtTheEndAreEmpty() {
        String saved = Lines.csv(',', "a | //1 |  | nhãn |  |  | right |  |  |").replace("right,,,,", "right");
        assertThat(saved).endsWith("right\r\n");
        assertThat(verdicts(saved)).containsExactly(new Verdict.Right());
    }

    @Test
    void furtherColumnsAreTheirOwnersBusiness() {
        String saved = "ghi chú,"
                + Lines.csv(',', "a | //1 |  | nhãn |  |  | right |  |  |").replace("\na,", "\nxem,a,");
        assertThat(verdicts(saved)).containsExactly(new Verdict.Right());
    }

    @Test
    void aLineThatDecidesNothingIsCounted() {
        DecisionFile file = Lines.read(folder, Lines.csv(',', """
                a | //1 |  | nhãn |  |  |  |  |  |
                a | //2 |  | nhãn |  |  | right |  |  |
                """));
        assertThat(file.undecided()).isEqualTo(1);
        assertThat(file.decisions()).hasSize(1);
        assertThat(file.mistakes()).isEmpty();
    }

    @Test
    void aDecisionThatStandsTwiceCountsOnce() {
        String row = "a | //1 |  | nhãn |  |  | value | 5 |  |\n";
        assertThat(Lines.read(folder, Lines.csv(',', row + row)).decisions()).hasSize(1);
    }

    @Test
    void everyMistakeIsListedAtOnceWithItsLine() {
        String saved = Lines.csv(',', """
                a | //1 |  | nhãn |  |  | maybe |  |  |
                 | 1/x/2 |  | nhãn |  |  | right |  |  |
                a | //3 |  | nhãn |  |  | value |  |  |
                a | //4 |  | nhãn |  |  | value | 1.234,5 |  |
                a | //5 |  | nhãn |  |  | indicator |  | x.y |
                a | //6 |  | nhãn |  |  | indicator |  |  |
                a | //7 |  | nhãn |  |  | blank |  |  | lười
                a | //8 |  | nhãn |  |  | right | 5 | done | forgotten
                a | //9 |  | nhãn |  |  | right |  |  |
                a | //9 |  | nhãn |  |  | value | 5 |  |
                a | // |  |  |  |  | right |  |  |
                a | //10 |  | nhãn |  |  |  | 5 |  |
                a | //11 |  | nhãn |  |  | indicator | 1,451 | rate |
                """) + "a,0123,,,1,,nhãn,,,right,,,,\r\n" + "a,,,,12,,nhãn,,,right,,,,,,\r\n"
                + "a,,,,13,,\"nhãn,,\r\n,right,,,,\",,,\r\n";
        assertThat(Lines.read(folder, saved).mistakes())
                .containsExactly(
                        "decisions.csv:2: decision \"maybe\" must be right, value, indicator or blank",
                        "decisions.csv:3: no document",
                        "decisions.csv:3: table \"x\" is no number",
                        "decisions.csv:4: decision value needs the figure in column value",
                        "decisions.csv:5: value \"1.234,5\" is no number: write digits, with , or . before decimals",
                        "decisions.csv:6: unknown indicator \"x.y\"",
                        "decisions.csv:7: decision indicator needs the id in column indicator",
                        "decisions.csv:8: reason \"lười\" must be not_applicable, not_available, forgotten, or other: and"
                                + " why",
                        "decisions.csv:9: decision right takes no value, which is \"5\"",
                        "decisions.csv:9: decision right takes no indicator, which is \"done\"",
                        "decisions.csv:9: decision right takes no reason, which is \"forgotten\"",
                        "decisions.csv:11: the same row is decided otherwise in line 10",
                        "decisions.csv:12: neither row nor label",
                        "decisions.csv:13: decision \"\" must be right, value, indicator or blank",
                        "decisions.csv:14: value \"1,451\" could be two numbers: write 1451 or 1.451",
                        "decisions.csv:15: sha256 \"0123\" is no digest of 64 digits 0-9 and a-f",
                        "decisions.csv:16: 16 fields instead of 14: quote a field that holds a separator",
                        "decisions.csv:17: a line break within a cell: is a quote not closed?");
    }

    /** A document whose bytes could not be had has an empty digest, too, and no decision is about it for that. */
    @Test
    void aLineWithoutADigestIsAboutNoBytes() {
        String saved = Lines.csv(',', "a | //1 |  | nhãn |  |  | right |  |  |");
        assertThat(Lines.read(folder, saved).digests()).containsExactly(Lines.DIGEST);
        assertThat(Lines.read(folder, saved.replace(Lines.DIGEST, "")).digests())
                .isEmpty();
    }

    @Test
    void allMissingColumnsAreNamed() {
        assertThat(Lines.read(folder, "document,sha256,page,table,row,stt,label,value_raw\r\na\r\n"))
                .isEqualTo(new DecisionFile(
                        List.of(),
                        0,
                        List.of("decisions.csv:1: missing column \"decision\", \"value\", \"indicator\", \"reason\"")));
    }

    private List<Verdict> verdicts(String saved) {
        return Lines.read(folder, saved).decisions().stream()
                .map(Decision::verdict)
                .toList();
    }

    private static Indicator indicator(String id) {
        return Lines.CATALOGUE.indicator(id).orElseThrow();
    }
}
