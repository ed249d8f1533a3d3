package vn.chitieu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The command {@code explain} from its arguments to its output and exit code. */
class ExplainTest {
    private static final Path REPORT = Path.of("fixtures", "reports", "flat-bm7-cells-2025.txt");

    @Test
    void weighsAtLeastThreeCandidatesAndNamesTheDoubt() {
        Desk.Outcome outcome = explain("--row", "4.1.2");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.output())
                .contains("  Chỉ tiêu     Số DVCTT có phát sinh hồ sơ trực tuyến\n")
                .contains("> egov.service.full.provided ")
                .contains("  egov.service.active.online ")
                .contains("arithmetic: 100 × 121 / 129 = 93.798; printed =93,79%: agrees\n")
                .contains("taken for egov.service.full.provided, match 0.99\n")
                .contains("flags: label_mismatch\n");
    }

    @Test
    void sharesAddUpToTheSum() throws Exception {
        String output = explain("--row", "4.1.", "--format", "json").output();
        JsonNode candidates =
                new ObjectMapper().readTree(output).get("rows").get(0).get("candidates");
        assertThat(candidates.size()).isGreaterThanOrEqualTo(3);
        for (JsonNode candidate : candidates) {
            double sum = 0;
            for (String share : new String[] {"label", "code", "unit", "kind", "parent", "order", "arithmetic"}) {
                sum += candidate.get(share).asDouble();
            }
            assertThat(sum).isCloseTo(candidate.get("sum").asDouble(), within(0.01));
        }
    }

    @Test
    void saysThatThereIsNoSuchRow() {
        Desk.Outcome outcome = explain("--row", "99.9");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.messages()).contains("no row 99.9").contains("observations.csv");
    }

    private static Desk.Outcome explain(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "explain";
        arguments[1] = REPORT.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Desk.execute(arguments);
    }
}
