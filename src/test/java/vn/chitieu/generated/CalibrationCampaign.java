package vn.chitieu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Template;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.Explanation;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.recognise.Recogniser;
import vn.chitieu.score.Reliability;

/**
 * Holds the constants of {@code Calibration} and {@code Doubt} against data: {@code mvn -q -Pcampaign test
 * -Dtest=CalibrationCampaign -Dcampaign.reports=1500 -Dcampaign.seed=500000}. Takes the pairs of perturbed reports and of
 * reports whose form is left out, a tenth of them for each form, and counts how often they are right under each doubt and
 * without any, and by what was claimed. The result goes to {@code target/campaign/calibration}.
 */
@Tag("campaign")
class CalibrationCampaign {
    /** Claimed and right shares of pairs that nothing else casts a doubt on are this near. */
    private static final double MOST_ERROR = 0.01;

    private final int reports = Integer.getInteger("campaign.reports", 300);
    private final long seed = Long.getLong("campaign.seed", 1);

    /**
     * A pair of a row and an indicator.
     *
     * @param match how sure the program is of it
     * @param reasons the doubts
     */
    private record Pair(double match, boolean right, List<String> reasons) {
        /** Whether evidence and margin alone have to tell. */
        boolean isPlain() {
            return reasons.isEmpty() || reasons.equals(List.of("low_match: too little speaks for this indicator"));
        }
    }

    @Test
    void pairsAreRightAsOftenAsClaimed() throws Exception {
        Catalogue full = Mappings.read(Path.of("mappings"));
        List<Pair> pairs = new ArrayList<>();
        List<Shape> shapes = List.of(Shape.values());
        Recogniser all = new Recogniser(full);
        for (int i = 0; i < reports; i++) {
            pairs.addAll(pairs(all, new ReportGenerator(full, seed + i).next(Recipe.random(full, seed + i))));
        }
        for (Template template : full.templates()) {
            Recogniser without = new Recogniser(without(full, template));
            for (int i = 0; i < reports / 10; i++) {
                Recipe recipe = Recipe.plain(template.id(), shapes.get(i % shapes.size()), seed + i)
                        .lightlyPerturbed();
                pairs.addAll(pairs(without, new ReportGenerator(full, seed + i).next(recipe)));
            }
        }
        Reliability reliability = new Reliability();
        pairs.stream().filter(Pair::isPlain).forEach(pair -> reliability.add(pair.match, pair.right));
        save(pairs, reliability);
        assertThat(reliability.expectedError()).isLessThan(MOST_ERROR);
    }

    private static Catalogue without(Catalogue full, Template template) {
        return new Catalogue(
                full.indicators(),
                full.units(),
                full.templates().stream()
                        .filter(other -> !other.equals(template))
                        .toList(),
                full.aliases());
    }

    private static List<Pair> pairs(Recogniser recogniser, GeneratedReport report) throws UnreadableException {
        byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
        Document document = new Readers().read(new Source("a.txt", new Source.Content(bytes)), "text/plain");
        Map<Integer, ExpectedRow> expected = new HashMap<>();
        report.rows().forEach(row -> expected.put(row.line(), row));
        List<Pair> pairs = new ArrayList<>();
        for (Explanation row : recogniser.explain(document).rows()) {
            ExpectedRow truth = expected.get(row.row().place().row());
            if (row.indicator().isPresent() && truth != null && !truth.is(ExpectedRow.UNDECIDABLE)) {
                boolean right = row.indicator().equals(truth.indicator())
                        || truth.arguable().contains(row.indicator().get());
                pairs.add(new Pair(row.match(), right, row.reasons()));
            }
        }
        return pairs;
    }

    private static void save(List<Pair> pairs, Reliability reliability) throws IOException {
        Map<String, int[]> byReason = new TreeMap<>();
        for (Pair pair : pairs) {
            for (String reason : pair.reasons.isEmpty() ? List.of("no doubt") : pair.reasons) {
                count(byReason.computeIfAbsent(reason, none -> new int[2]), pair.right);
            }
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, count) -> lines.add(line(reason, count)));
        lines.add("pairs without other doubt:");
        lines.add(RowText.calibration(reliability));
        Path file = Path.of("target", "campaign", "calibration");
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private static void count(int[] count, boolean right) {
        count[0]++;
        count[1] += right ? 1 : 0;
    }

    private static String line(String name, int[] count) {
        return String.format(Locale.ROOT, "%7d rows, %7.3f %% right  %s", count[0], 100.0 * count[1] / count[0], name);
    }
}
