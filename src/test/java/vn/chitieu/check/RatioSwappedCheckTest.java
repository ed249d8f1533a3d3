package vn.chitieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.check.CheckedAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Sentence;

class RatioSwappedCheckTest {
    private static final Catalogue TASKS = Sheet.catalogue("""
            rate | percent % | done / all
            all  | count
            done | count""");

    private static Checked check(String rate, String all, String done) {
        return Checks.check(Sheet.report("""
                1.1.     | rate | %s
                Trong đó | all  | %s | label=Số nhiệm vụ đề ra
                         | done | %s | label=Số nhiệm vụ đã hoàn thành""".formatted(rate, all, done)), TASKS);
    }

    @ParameterizedTest
    @CsvSource({"33.3, 2, 6, 300", "33, 2, 6, 300", "66.6, 4, 6, 150", "0, 0, 6, 6 / 0"})
    void rule2_isReportedInsteadOfRules1And4(String rate, String all, String done, String expected) {
        assertThat(check(rate, all, done))
                .finds("ratio_swapped error: 1.1. says %s, expected %s [1.1. Trong đó ]".formatted(rate, expected))
                .flags("1.1.", "Trong đó", "");
    }

    @Test
    void rule2_needsTheRateToFitTheOtherWayRound() {
        assertThat(check("33.5", "2", "6"))
                .finds(
                        "ratio error: 1.1. says 33.5, expected 300 [1.1. Trong đó ]",
                        "part_exceeds_whole error:  says 6, expected <= 2 [Trong đó ]");
    }

    @Test
    void rule2_saysWhatFits() {
        assertThat(check("33.3", "2", "6").findings().get(0).detail())
                .isEqualTo(new Sentence(
                        "1.1 ghi 33,3%, chỉ đúng khi đổi chỗ “Số nhiệm vụ đã hoàn thành” (6)"
                                + " và “Số nhiệm vụ đề ra” (2)",
                        "1.1 says 33.3%, right only if “Số nhiệm vụ đã hoàn thành” (6)"
                                + " and “Số nhiệm vụ đề ra” (2) change places"));
    }
}
