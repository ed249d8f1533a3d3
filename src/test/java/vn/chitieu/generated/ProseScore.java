package vn.chitieu.generated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.chitieu.document.Source;
import vn.chitieu.generated.paper.PlainText;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Template;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Rule;
import vn.chitieu.score.Program;

/** Findings of {@link Rule#NARRATIVE} against what was written. */
final class ProseScore {
    private final Catalogue catalogue = Program.BUNDLED.catalogue();
    private final TrustGenerator generator = new TrustGenerator(catalogue);
    private final List<String> source;
    private final Map<String, List<String>> missed = new TreeMap<>();
    private final List<String> unfounded = new ArrayList<>();
    private int planted;
    private int found;
    private int same;

    /** @param source paragraphs of {@link Prose} */
    ProseScore(List<String> source) {
        this.source = source;
    }

    /** Writes and reads the report of a seed. */
    void add(long seed, boolean planting) {
        Dice dice = new Dice(seed);
        Template template = dice.pick(catalogue.templates());
        Recipe recipe = Recipe.plain(template.id(), Shape.TABS, seed);
        List<Draft> drafts = generator.drafts(recipe, seed);
        Letterhead letterhead = Letterhead.random(dice);
        Prose.Told told = Prose.about(source, drafts, letterhead, catalogue, dice, planting);
        String table = PlainText.tabs(generator.paper(recipe, drafts, letterhead, seed));
        String title = letterhead.title().get(1);
        int at = table.indexOf(title) + title.length();
        String text = table.substring(0, at) + "\n\n" + String.join("\n", told.lines()) + "\n" + table.substring(at);
        Source.Content content = new Source.Content(text.getBytes(StandardCharsets.UTF_8));
        compare(seed, told, Program.BUNDLED.pipeline().extract(new Source("prose.txt", content)));
    }

    private void compare(long seed, Prose.Told told, Extraction extraction) {
        Set<String> seen = new HashSet<>();
        for (Finding finding : extraction.findings()) {
            if (finding.rule() == Rule.NARRATIVE) {
                String id = finding.subject().indicator().orElse("?");
                seen.add(id);
                if (!told.wrong().containsKey(id)) {
                    unfounded.add(seed + " " + id + ": " + finding.detail().vietnamese());
                }
            }
        }
        told.wrong().forEach((id, sentence) -> {
            planted++;
            if (seen.contains(id)) {
                found++;
            } else {
                missed.computeIfAbsent(id, any -> new ArrayList<>()).add(seed + " " + sentence);
            }
        });
        same += told.right().size();
    }

    /** Findings without cause. */
    List<String> unfounded() {
        return unfounded;
    }

    /** Share of the planted contradictions that were found, in percent. */
    double found() {
        return 100.0 * found / planted;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "found %d of %d planted, %.2f %%; %d figures that agree, %d findings without cause%n",
                found,
                planted,
                found(),
                same,
                unfounded.size()));
        missed.forEach(
                (id, sentences) -> text.append(String.format(Locale.ROOT, "  missed %3d %s%n", sentences.size(), id)
                        + "      " + sentences.get(0) + "\n"));
        return text.toString();
    }
}
