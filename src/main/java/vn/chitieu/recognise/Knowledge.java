package vn.chitieu.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.chitieu.indicator.Alias;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.indicator.Unit;

/**
 * The catalogue made ready for recognition: labels indexed, forms compiled. Built once, immutable, safe for use by many
 * threads.
 */
final class Knowledge {
    private final Catalogue catalogue;
    private final Units units;
    private final LabelIndex labels = new LabelIndex();
    private final List<Indicator> indicators;
    private final Map<String, Integer> meanings = new HashMap<>();
    /** For each label, by its id, everything it can mean. */
    private final List<TreeSet<Integer>> meaningsOfLabel = new ArrayList<>();

    private final List<Form> forms = new ArrayList<>();
    /** Every unit that a form prints for an indicator, by its number. */
    private final Map<Integer, Set<String>> unitsPrinted = new HashMap<>();

    private final int[][] labelMeanings;

    Knowledge(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.units = new Units(catalogue.units());
        this.indicators = catalogue.indicators();
        for (Indicator indicator : indicators) {
            meanings.put(indicator.id(), meanings.size());
        }
        FormCompiler compiler = new FormCompiler(this);
        for (Template template : catalogue.templates()) {
            forms.add(compiler.compile(template));
        }
        forms.add(compiler.compileCatalogue());
        for (Alias alias : catalogue.aliases()) {
            label(alias.label(), meaning(alias.indicator()));
        }
        for (Form form : forms) {
            for (FormRow row : form.rows()) {
                if (!row.isHeading()) {
                    unitsPrinted
                            .computeIfAbsent(row.meaning(), none -> new TreeSet<>())
                            .add(row.unit());
                }
            }
        }
        labelMeanings = meaningsOfLabel.stream()
                .map(set -> set.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        labels.complete(labelMeanings);
    }

    /** The id of a label that means the given indicator, or heads others if the meaning is {@link FormRow#NONE}. */
    int label(String text, int meaning) {
        int id = labels.add(text);
        while (meaningsOfLabel.size() <= id) {
            meaningsOfLabel.add(new TreeSet<>());
        }
        if (meaning != FormRow.NONE) {
            meaningsOfLabel.get(id).add(meaning);
        }
        return id;
    }

    int meaning(String indicator) {
        return meanings.getOrDefault(indicator, FormRow.NONE);
    }

    Indicator indicator(int meaning) {
        return indicators.get(meaning);
    }

    int indicatorCount() {
        return indicators.size();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Units units() {
        return units;
    }

    /** All forms; the catalogue comes last. */
    List<Form> forms() {
        return forms;
    }

    /** The form's row as its template states it. */
    TemplateRow templateRow(Form form, int index) {
        return catalogue.template(form.id()).orElseThrow().rows().get(index);
    }

    /** How like each known label a printed one is. */
    float[] likeness(String label) {
        return labels.likeness(label);
    }

    /** The same for a label that leaves out what its parent's says. */
    float[] likenessUnder(String parent, String label, float[] likeness) {
        return labels.likenessUnder(parent, label, likeness);
    }

    /** How like the labels of each indicator a printed label is, from how like it is to each label. */
    float[] byMeaning(float[] likeness) {
        float[] best = new float[indicators.size()];
        for (int label = 0; label < labelMeanings.length; label++) {
            for (int meaning : labelMeanings[label]) {
                best[meaning] = Math.max(best[meaning], likeness[label]);
            }
        }
        return best;
    }

    static float best(float[] likeness) {
        float best = 0;
        for (float one : likeness) {
            best = Math.max(best, one);
        }
        return best;
    }

    /** Whether the printed unit suits the indicator in any form, or in the catalogue. */
    boolean suits(Unit unit, int meaning) {
        String own = indicators.get(meaning).unit();
        boolean counts = unit.kind() == Kind.COUNT && indicators.get(meaning).kind() == Kind.COUNT;
        return own.equals(unit.name())
                || unitsPrinted.getOrDefault(meaning, Set.of()).contains(unit.name())
                || (counts && (Units.isGeneric(unit.name()) || Units.isGeneric(own)));
    }

    /** Whether the known label that is most like a printed one stands for several indicators. */
    boolean isAmbiguous(float[] likeness) {
        int best = 0;
        for (int label = 1; label < likeness.length; label++) {
            if (likeness[label] > likeness[best]) {
                best = label;
            }
        }
        return labelMeanings[best].length > 1;
    }
}
