package vn.chitieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.check.CheckedAssert.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Place;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Sentence;
import vn.chitieu.observation.Statement;

class NarrativeCheckTest {
    private static final Catalogue CATALOGUE = Sheet.catalogue("""
            done  | count Hồ sơ
            rate  | percent %
            spent | money Triệu đồng""");

    @Test
    void rule9_anotherFigureThanTheTablesIsAnError() {
        Checked checked = check("3.4 | done | 434", says("done", "433"));
        assertThat(checked)
                .finds("narrative error: 3.4 says 434, expected 433 [3.4]")
                .flags("3.4");
        assertThat(checked.findings().get(0).detail())
                .isEqualTo(new Sentence(
                        "3.4 ghi 434 nhưng phần lời của báo cáo cho 433: “words of done”",
                        "3.4 says 434 but the report's text gives 433: “words of done”"));
        assertThat(checked.findings()).extracting(Finding::statement).doesNotContain(Optional.empty());
    }

    @Test
    void rule9_theSameFigureIsNone() {
        assertThat(check("1 | done | 433", says("done", "433"))).findsNothing();
        assertThat(check("1 | done | 433", says("rate", "5"))).findsNothing();
        assertThat(check("1 | done |", says("done", "5"))).findsNothing();
    }

    @Test
    void rule9_bothRoundingsAgreeAtTheCoarserPrecision() {
        for (String text : List.of("98.5", "98.46", "98.4", "98.0", "98", "98.464")) {
            assertThat(check("1 | rate | 98.46", says("rate", text)).findings().isEmpty())
                    .as(text)
                    .isEqualTo(!text.equals("98.0"));
        }
        assertThat(check("1 | spent | 1523", says("spent", "1.5E+3"))).findsNothing();
        assertThat(check("1 | spent | 1623", says("spent", "1.5E+3")))
                .finds("narrative error: 1 says 1623, expected 1500 [1]");
    }

    @Test
    void rule9_oneRowThatAgreesIsEnough() {
        assertThat(check("""
                1 | done | 434 | table=1
                2 | done | 433 | table=2""", says("done", "433"))).findsNothing();
    }

    @Test
    void rule9a_aDoubtfulRowIsNotAccused() {
        for (String flag : List.of("low_match", "ambiguous", "ocr_uncertain", "ambiguous_number", "label_mismatch")) {
            assertThat(check("1 | done | 434 | flags=" + flag, says("done", "433"))
                            .findings())
                    .extracting(finding -> finding.severity().code())
                    .contains("warning");
        }
    }

    @Test
    void rule9b_aPartInTheWholesRowIsAWarning() {
        assertThat(check("1 | done | 34", says("done", "399", "34")))
                .finds("narrative warning: 1 says 34, expected 433 [1]")
                .flags();
        assertThat(check("1 | done | 35", says("done", "399", "34")))
                .finds("narrative error: 1 says 35, expected 433 [1]");
        assertThat(check("1 | done | 433", says("done", "399", "34"))).findsNothing();
    }

    private static Statement says(String indicator, String... figures) {
        List<BigDecimal> addends = Stream.of(figures).map(BigDecimal::new).toList();
        return new Statement(indicator, addends, "words of " + indicator, Place.line(5), 3);
    }

    private static Checked check(String rows, Statement... statements) {
        return Checks.check(Sheet.report(rows).withStatements(List.of(statements)), CATALOGUE);
    }
}
