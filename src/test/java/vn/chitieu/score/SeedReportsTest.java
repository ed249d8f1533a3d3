package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real reports: every row, header, contradiction and derived value is what a person reads, and no row is flagged
 * beyond what a careful auditor demands.
 */
class SeedReportsTest {
    static List<String> names() {
        return Sample.seedNames();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAsAPersonReadsIt(String name) {
        Optional<Sample> seed = Sample.seed(name);
        assumeTrue(seed.isPresent(), Sample.seedsMissing());
        ReportScore score = Program.BUNDLED.score(seed.orElseThrow());
        assertThat(score.differences()).isEmpty();
    }
}
