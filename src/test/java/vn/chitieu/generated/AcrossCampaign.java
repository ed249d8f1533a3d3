package vn.chitieu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chitieu.check.across.CrossFindings;
import vn.chitieu.document.Source;
import vn.chitieu.generated.paper.PlainText;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.Rule;
import vn.chitieu.score.Program;

/**
 * Measures what is found between the reports of a run: {@code -Dcampaign.reports=200 -Dcampaign.seed=1}. Each seed makes
 * a year's four quarters of one agency, the third of them twice: with the same figures, in two halves, or with one figure
 * changed; in some runs a figure of the second quarter is typed with digits too many. The result goes to {@code
 * target/campaign/across}.
 */
@Tag("campaign")
class AcrossCampaign {
    private static final BigDecimal LEAST = BigDecimal.valueOf(30);

    private final Catalogue catalogue = Program.BUNDLED.catalogue();
    private final TrustGenerator generator = new TrustGenerator(catalogue);
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int planted;
    private int quiet;

    @Test
    void contradictionsBetweenReportsAreFoundAndNoOthers() throws IOException {
        int reports = Integer.getInteger("campaign.reports", 200);
        long seed = Long.getLong("campaign.seed", 1);
        for (long each = seed; each < seed + reports; each++) {
            measure(each);
        }
        String summary = "%d runs; %d contradictions planted, %d not found; %d figures compared, %d false findings%n"
                .formatted(reports, planted, missed.size(), quiet, wrong.size());
        Files.createDirectories(Path.of("target", "campaign"));
        List<String> lines = new ArrayList<>(List.of(summary));
        missed.forEach(line -> lines.add("missed " + line));
        wrong.forEach(line -> lines.add("false " + line));
        Files.write(Path.of("target", "campaign", "across"), lines);
        assertThat(missed).as(summary).isEmpty();
        assertThat(wrong).as(summary).isEmpty();
    }

    private void measure(long seed) {
        Dice dice = new Dice(seed * 13 + 5);
        Recipe recipe = Recipe.plain(TrustGenerator.formOf(catalogue, seed), Shape.TABS, seed);
        List<Extraction> across = new ArrayList<>();
        Letterhead letterhead = Letterhead.certain(dice);
        int scenario = dice.between(0, 3);
        boolean jump = dice.chance(0.5);
        Optional<String> spoilt = chosen(generator.drafts(recipe, seed), dice);
        List<String> expected = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            int number = quarter;
            boolean jumps = jump && quarter == 2 && spoilt.isPresent();
            List<Draft> drafts = new ArrayList<>(varied(generator.drafts(recipe, seed), dice));
            if (jumps) {
                BigDecimal factor = BigDecimal.TEN.pow(dice.between(1, 3));
                drafts.replaceAll(row -> row.indicator().equals(spoilt) ? times(row, factor) : row);
                expected.add(Rule.SERIES_JUMP + " " + spoilt.get());
            }
            Letterhead head = letterhead.of(Period.quarter(2024, number));
            boolean halves = quarter == 3 && scenario == 1;
            int middle = drafts.size() / 2;
            add(across, recipe, halves ? drafts.subList(0, middle) : drafts, head, seed + "-" + quarter);
            if (quarter == 3 && scenario > 0) {
                List<Draft> again = new ArrayList<>(halves ? drafts.subList(middle, drafts.size()) : drafts);
                Optional<String> changed = scenario == 3 ? chosen(again, dice) : Optional.empty();
                changed.ifPresent(id -> {
                    again.replaceAll(row -> row.indicator().equals(changed) ? plus(row, 7) : row);
                    expected.add(Rule.CONFLICTING_DUPLICATES + " " + id);
                });
                add(across, recipe, again, head, seed + "-again");
            }
            quiet += (int)
                    drafts.stream().filter(row -> row.figure().isReported()).count();
        }
        compare(seed, letterhead, expected, CrossFindings.of(catalogue, across));
    }

    private void compare(long seed, Letterhead head, List<String> expected, List<CrossFinding> findings) {
        List<String> found = findings.stream()
                .map(each -> each.rule() + " " + each.indicator())
                .toList();
        planted += expected.size();
        expected.stream()
                .filter(each -> !found.contains(each))
                .forEach(each -> missed.add(seed + " " + each + " " + head.upper()));
        findings.stream()
                .filter(each -> !expected.contains(each.rule() + " " + each.indicator()))
                .forEach(each -> wrong.add("%d %s %s: %s, not %s"
                        .formatted(
                                seed,
                                each.rule(),
                                each.indicator(),
                                each.subject().value(),
                                each.expected())));
    }

    private void add(List<Extraction> across, Recipe recipe, List<Draft> drafts, Letterhead head, String name) {
        String text = PlainText.tabs(generator.paper(recipe, drafts, head, name.hashCode()));
        Source.Content content = new Source.Content(text.getBytes(StandardCharsets.UTF_8));
        across.add(Program.BUNDLED.pipeline().extract(new Source(name, content)));
    }

    /** A count large enough to tell a slip from an event. */
    private Optional<String> chosen(List<Draft> drafts, Dice dice) {
        List<String> large = drafts.stream()
                .filter(row ->
                        isCount(row) && row.figure().value().orElseThrow().compareTo(LEAST) > 0)
                .map(row -> row.indicator().orElseThrow())
                .toList();
        return large.isEmpty() ? Optional.empty() : Optional.of(dice.pick(large));
    }

    /** Counts as they are a quarter later: up to a tenth more or less. */
    private List<Draft> varied(List<Draft> drafts, Dice dice) {
        BigDecimal factor = BigDecimal.valueOf(95 + dice.between(0, 10), 2);
        return drafts.stream()
                .map(row -> isCount(row) ? times(row, factor) : row)
                .toList();
    }

    private boolean isCount(Draft row) {
        return row.figure().isReported()
                && row.indicator()
                        .flatMap(catalogue::indicator)
                        .filter(each -> each.kind() == Kind.COUNT)
                        .isPresent();
    }

    private static Draft times(Draft row, BigDecimal factor) {
        return with(row, row.figure().value().orElseThrow().multiply(factor));
    }

    private static Draft plus(Draft row, int more) {
        return with(row, row.figure().value().orElseThrow().add(BigDecimal.valueOf(more)));
    }

    private static Draft with(Draft row, BigDecimal value) {
        BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
        return row.withFigure(Figure.reported(whole.toPlainString(), whole));
    }
}
