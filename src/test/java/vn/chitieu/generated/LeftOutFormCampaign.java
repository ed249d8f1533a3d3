package vn.chitieu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Template;
import vn.chitieu.mapping.Mappings;

/**
 * Measures recognition of reports whose form the program does not know: {@code -Dcampaign.reports=100
 * -Dcampaign.seed=1} for each form, as it should be filled in and lightly perturbed. The result goes to
 * {@code target/campaign/left-out}.
 */
@Tag("campaign")
class LeftOutFormCampaign {
    private static final Path FOLDER = Path.of("target", "campaign");
    private static final int MOST_REPORTS = 100;

    private final int reports = Math.min(MOST_REPORTS, Integer.getInteger("campaign.reports", MOST_REPORTS));
    private final long seed = Long.getLong("campaign.seed", 1);

    @Test
    void noSilentErrorsWithoutTheForm() throws Exception {
        Catalogue full = Mappings.read(Path.of("mappings"));
        List<String> summary = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Template template : full.templates()) {
            for (boolean perturbed : new boolean[] {false, true}) {
                Scorecard total = score(full, template, perturbed);
                summary.add(template.id() + (perturbed ? ", lightly perturbed" : ", unperturbed"));
                summary.addAll(total.toString().lines().toList());
                total.details(Outcome.SILENT).forEach(line -> silent.add(template.id() + " " + line));
                total.details(Outcome.WRONG_FLAGGED).forEach(line -> summary.add("  wrong, flagged: " + line));
                total.details(Outcome.FLAGGED_NEEDLESSLY).forEach(line -> summary.add("  right, flagged: " + line));
                total.details(Outcome.UNMATCHED).forEach(line -> summary.add("  unmatched: " + line));
            }
        }
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("left-out"), summary);
        Files.write(FOLDER.resolve("left-out-silent"), silent);
        assertThat(silent).as("%n%s", String.join("\n", summary)).isEmpty();
    }

    private Scorecard score(Catalogue full, Template template, boolean perturbed) {
        Campaign campaign = new Campaign(without(full, template));
        Scorecard total = new Scorecard();
        List<Shape> shapes = List.of(Shape.values());
        for (int i = 0; i < reports; i++) {
            Shape shape = shapes.get(i % shapes.size());
            Recipe plain = Recipe.plain(template.id(), shape, seed + i);
            Recipe recipe = perturbed ? plain.lightlyPerturbed() : plain;
            total.addAll(campaign.score(new ReportGenerator(full, seed + i).next(recipe)));
        }
        return total;
    }

    private static Catalogue without(Catalogue full, Template template) {
        List<Template> others = full.templates().stream()
                .filter(other -> !other.equals(template))
                .toList();
        return new Catalogue(full.indicators(), full.units(), others, full.aliases());
    }
}
