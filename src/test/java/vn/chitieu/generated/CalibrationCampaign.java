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
import vn.chitieu.observation.Weighed;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.recognise.Recogniser;

/**
 * Fits the constants of {@code Calibration}: {@code mvn -q -Pcampaign test -Dtest=CalibrationCampaign
 * -Dcampaign.reports=1500 -Dcampaign.seed=500000}. Takes the pairs of perturbed reports and of reports whose form is left
 * out, a tenth of them for each form, and fits by logistic regression how often they are right, by evidence and margin;
 * besides, how often rows under each doubt are. The result goes to {@code target/campaign/calibration}.
 */
@Tag("campaign")
class CalibrationCampaign {
    private static final double MOST = 9;
    private static final int STEPS = 40;
    /** Keeps the fit finite where hardly a pair is wrong. */
    private static final double RIDGE = 1.0;

    private final int reports = Integer.getInteger("campaign.reports", 300);
    private final long seed = Long.getLong("campaign.seed", 1);

    /** A pair of a row and an indicator. */
    private record Pair(double evidence, double margin, boolean right, List<String> reasons) {
        /** Whether evidence and margin alone have to tell. */
        boolean isPlain() {
            return reasons.isEmpty() || reasons.equals(List.of("low_match: too little speaks for this indicator"));
        }
    }

    @Test
    void fitsHowOftenPairsAreRight() throws Exception {
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
        double[] weights = fit(pairs.stream().filter(Pair::isPlain).toList());
        save(pairs, weights);
        assertThat(weights[1])
                .as("more evidence never makes a pair less likely")
                .isNotNegative();
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
                pairs.add(new Pair(evidence(row), row.margin().orElse(0.0), right, row.reasons()));
            }
        }
        return pairs;
    }

    private static double evidence(Explanation row) {
        return row.candidates().stream()
                .filter(candidate ->
                        row.indicator().filter(candidate.indicator()::equals).isPresent())
                .mapToDouble(CalibrationCampaign::alone)
                .max()
                .orElse(0);
    }

    private static double alone(Weighed candidate) {
        return candidate.sum() - candidate.order();
    }

    private static double[] features(Pair pair) {
        return new double[] {
            1, Math.max(-MOST, Math.min(pair.evidence, MOST)), Math.max(-MOST, Math.min(pair.margin, MOST))
        };
    }

    /** Logistic regression by Newton's method, the weights but the first held near nothing. */
    private static double[] fit(List<Pair> pairs) {
        double[] weights = new double[3];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[3];
            double[][] hessian = new double[3][3];
            for (Pair pair : pairs) {
                double[] x = features(pair);
                double claimed = probability(weights, x);
                for (int i = 0; i < 3; i++) {
                    gradient[i] += x[i] * ((pair.right ? 1 : 0) - claimed);
                    for (int j = 0; j < 3; j++) {
                        hessian[i][j] += x[i] * x[j] * claimed * (1 - claimed);
                    }
                }
            }
            for (int i = 0; i < 3; i++) {
                gradient[i] -= RIDGE * weights[i];
                hessian[i][i] += RIDGE;
            }
            double[] change = solve(hessian, gradient);
            for (int i = 0; i < 3; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    private static double probability(double[] weights, double[] x) {
        return 1 / (1 + Math.exp(-(weights[0] * x[0] + weights[1] * x[1] + weights[2] * x[2])));
    }

    /** Gauss without pivoting: the matrix is positive definite. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                for (int column = i; column < size; column++) {
                    matrix[row][column] -= factor * matrix[i][column];
                }
                right[row] -= factor * right[i];
            }
        }
        double[] solved = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = right[i];
            for (int column = i + 1; column < size; column++) {
                rest -= matrix[i][column] * solved[column];
            }
            solved[i] = rest / matrix[i][i];
        }
        return solved;
    }

    private static void save(List<Pair> pairs, double[] weights) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d pairs without other doubt: log-odds = %.2f + %.3f evidence + %.3f margin",
                pairs.stream().filter(Pair::isPlain).count(),
                weights[0],
                weights[1],
                weights[2]));
        Map<String, int[]> byReason = new TreeMap<>();
        Map<Integer, int[]> byClaim = new TreeMap<>();
        for (Pair pair : pairs) {
            for (String reason : pair.reasons.isEmpty() ? List.of("no doubt") : pair.reasons) {
                count(byReason.computeIfAbsent(reason, none -> new int[2]), pair.right);
            }
            if (pair.isPlain()) {
                int bucket = (int) Math.round(probability(weights, features(pair)) * 200);
                count(byClaim.computeIfAbsent(bucket, none -> new int[2]), pair.right);
            }
        }
        byReason.forEach((reason, count) -> lines.add(line(reason, count)));
        byClaim.forEach(
                (bucket, count) -> lines.add(line(String.format(Locale.ROOT, "claimed %.3f", bucket / 200.0), count)));
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
