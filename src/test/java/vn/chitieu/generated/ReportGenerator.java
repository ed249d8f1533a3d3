package vn.chitieu.generated;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;

/** Makes up reports. The same catalogue, seed and recipe make the same report. */
public final class ReportGenerator {
    private final Catalogue catalogue;
    private final Labels labels;
    private final long seed;

    /** Takes what the reports are about. */
    public ReportGenerator(Catalogue catalogue, long seed) {
        this.catalogue = catalogue;
        this.labels = new Labels(catalogue);
        this.seed = seed;
    }

    /** The report of a recipe. */
    GeneratedReport next(Recipe recipe) {
        Bench bench = new Bench(recipe, new Dice(seed), catalogue, labels);
        List<FormPlace> form =
                FormPlace.of(catalogue.template(recipe.template()).orElseThrow());
        Amounts amounts = new Amounts(bench);
        List<Draft> rows = filled(form, amounts, bench);
        for (Perturbation perturbation : Perturbation.values()) {
            rows = perturbation.apply(rows, bench);
            if (perturbation == Perturbation.ROW_DOUBLED) {
                rows = Doubts.mark(rows, form, bench);
            }
        }
        rows = Contradictions.mark(rows, amounts.planted(), bench);
        return written(Numbering.apply(rows, bench), bench);
    }

    private List<Draft> filled(List<FormPlace> form, Amounts amounts, Bench bench) {
        List<Draft> rows = new ArrayList<>();
        for (FormPlace place : form) {
            boolean wanted = bench.recipe().sections().isEmpty()
                    || bench.recipe().sections().contains(place.section());
            if (wanted) {
                Figure figure = place.row()
                        .indicator()
                        .flatMap(catalogue::indicator)
                        .map(indicator -> figure(indicator, amounts, bench))
                        .orElse(Figure.BLANK);
                rows.add(Draft.of(place, figure));
            }
        }
        return rows;
    }

    private static Figure figure(Indicator indicator, Amounts amounts, Bench bench) {
        return bench.printer().figure(indicator, amounts.of(indicator));
    }

    private GeneratedReport written(List<Draft> rows, Bench bench) {
        Sheet sheet = new Sheet();
        Surroundings surroundings = new Surroundings(bench);
        surroundings.before(sheet);
        TableWriter.of(bench).write(rows, sheet);
        surroundings.after(sheet);
        String text = sheet.text();
        if (bench.recipe().has(Trait.NO_DIACRITICS)) {
            text = LabelSteps.plain(text);
        }
        if (bench.recipe().has(Trait.DECOMPOSED_LETTERS)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFD);
        }
        return new GeneratedReport(text, sheet.rows(), "seed " + seed + " " + bench.recipe());
    }
}
