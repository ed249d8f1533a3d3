package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.chitieu.generated.paper.Paper;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Flag;

/**
 * Makes up reports that are hard to trust. The same catalogue, seed and shape make the same report; forms, layout,
 * letterhead and all that befalls the rows follow from the seed.
 */
public final class TrustGenerator {
    private final Catalogue catalogue;
    private final Labels labels;

    /** Makes reports of the forms that the catalogue knows. */
    public TrustGenerator(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.labels = new Labels(catalogue);
    }

    /** What kind of paper is wanted. */
    public enum Look {
        /** Cells that a program prints. */
        PRINTED,
        /** Text with page ends and torn rows, as a program extracted it. */
        TEXT,
        /** Text without columns. */
        FLAT
    }

    /** The report of a seed. */
    public TrustReport next(long seed, Look look) {
        return next(seed, look, Recipe.random(catalogue, seed), true);
    }

    /** The report of a recipe, with or without the habits of offices. */
    TrustReport next(long seed, Look look, Recipe wanted, boolean habits) {
        Dice dice = new Dice(seed * 7 + 1);
        Layout layout = habits && look != Look.FLAT ? Layout.random(dice) : Layout.standard();
        Recipe recipe = fitting(wanted, look, layout);
        Bench bench = new Bench(recipe, dice, catalogue, labels);
        List<FormPlace> form =
                FormPlace.of(catalogue.template(recipe.template()).orElseThrow());
        List<Draft> drafts = drafts(form, bench, habits);
        Oracle oracle = new Oracle(drafts, catalogue);
        Told told = habits && dice.chance(0.4) ? Told.of(drafts, bench) : Told.of(List.of(), bench);
        List<Oracle.Conflict> conflicts = new ArrayList<>(oracle.conflicts());
        conflicts.addAll(told.conflicts());
        drafts = demanding(drafts, conflicts);
        drafts = layout.romans() ? Romans.number(drafts) : Numbering.apply(drafts, bench);
        Letterhead letterhead = Letterhead.random(dice);
        Writing writing = new Writing(bench, layout, look, letterhead, told.sentences());
        writing.write(drafts);
        return new TrustReport(
                seed,
                recipe.template(),
                writing.paper(),
                writing.flat(),
                writing.rows(),
                conflicts,
                oracle.checks(),
                missing(form, drafts),
                letterhead,
                layout + " " + recipe);
    }

    private List<Draft> drafts(List<FormPlace> form, Bench bench, boolean habits) {
        Amounts amounts = new Amounts(bench);
        List<Draft> rows = filled(form, amounts, bench);
        Map<Habit, Double> rates = new EnumMap<>(Habit.class);
        for (Habit habit : Habit.values()) {
            rates.put(habit, habits ? habit.rate(bench.dice()) : 0);
        }
        if (habits && bench.dice().chance(0.05)) {
            rows = shuffled(rows, bench.dice());
        }
        for (Perturbation perturbation : Perturbation.values()) {
            rows = perturbation.apply(rows, bench);
            if (perturbation == Perturbation.ROW_DOUBLED) {
                rows = Doubts.mark(rows, form, bench);
                rows = some(rows, rates, bench, Habit.FIGURES_SWAPPED, Habit.UNKNOWN_SIBLING);
            }
            if (perturbation == Perturbation.FOREIGN_ROW) {
                rows = some(rows, rates, bench, Habit.REMARK_ROW, Habit.SUBTOTAL_ROW);
            }
        }
        Habit last = bench.recipe().shape() == Shape.FLAT ? Habit.MISSPELT : Habit.DOTTED_BLANK;
        return some(rows, rates, bench, Habit.MISSPELT, last);
    }

    private static List<Draft> some(List<Draft> rows, Map<Habit, Double> rates, Bench bench, Habit first, Habit last) {
        List<Draft> changed = rows;
        for (Habit habit : EnumSet.range(first, last)) {
            boolean grid = bench.recipe().shape() != Shape.FLAT;
            boolean fits = grid || (habit != Habit.REMARK_ROW && habit != Habit.SUBTOTAL_ROW);
            changed = fits ? habit.apply(changed, bench, rates.getOrDefault(habit, 0.0)) : changed;
        }
        return changed;
    }

    private List<Draft> filled(List<FormPlace> form, Amounts amounts, Bench bench) {
        List<Draft> rows = new ArrayList<>();
        Set<String> sections = bench.recipe().sections();
        for (FormPlace place : form) {
            if (sections.isEmpty() || sections.contains(place.section())) {
                Optional<Indicator> indicator = place.row().indicator().flatMap(catalogue::indicator);
                Figure figure = indicator
                        .map(each -> bench.printer().figure(each, amounts.of(each)))
                        .orElse(Figure.BLANK);
                rows.add(Draft.of(place, figure));
            }
        }
        return rows;
    }

    /** Sections in another order. */
    private static List<Draft> shuffled(List<Draft> rows, Dice dice) {
        List<String> sections = new ArrayList<>(rows.stream()
                .map(row -> row.form().orElseThrow().section())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        List<Draft> shuffled = new ArrayList<>();
        while (!sections.isEmpty()) {
            String next = sections.remove(dice.between(0, sections.size() - 1));
            rows.stream()
                    .filter(row -> row.form().orElseThrow().section().equals(next))
                    .forEach(shuffled::add);
        }
        return shuffled;
    }

    /** Rows of sure contradictions demand a flag; those of others may bear one. */
    private static List<Draft> demanding(List<Draft> drafts, List<Oracle.Conflict> conflicts) {
        Set<String> sure = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        conflicts.forEach(conflict ->
                (conflict.sure() && !conflict.rule().equals(Told.RULE) ? sure : open).addAll(conflict.members()));
        return drafts.stream()
                .map(row -> row.indicator().filter(sure::contains).isPresent()
                        ? row.demanding(Flag.CHECK_FAILED)
                        : row.indicator().filter(open::contains).isPresent()
                                ? row.marked(ExpectedRow.FLAG_ALLOWED)
                                : row)
                .toList();
    }

    /** What the form asks in sections that the report has a row of; a section that is left out whole is no blank. */
    private static Set<String> missing(List<FormPlace> form, List<Draft> drafts) {
        Set<String> reported = drafts.stream()
                .filter(row -> row.indicator().isPresent())
                .flatMap(row -> row.form().stream())
                .map(FormPlace::section)
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        form.stream()
                .filter(place -> reported.contains(place.section()))
                .forEach(place -> place.row().indicator().ifPresent(missing::add));
        drafts.forEach(row -> {
            row.indicator().ifPresent(missing::remove);
            missing.removeAll(row.truth().arguable());
        });
        return missing;
    }

    private static Recipe fitting(Recipe wanted, Look look, Layout layout) {
        Recipe recipe = look == Look.PRINTED ? wanted.printable() : wanted;
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(recipe.traits());
        traits.remove(Trait.NO_DIACRITICS); // measured apart, with the other encodings
        traits.remove(Trait.DECOMPOSED_LETTERS);
        Map<Perturbation, Double> rates = new EnumMap<>(Perturbation.class);
        rates.putAll(recipe.rates());
        if (!layout.has(Layout.Column.UNIT)) {
            rates.remove(Perturbation.VALUE_IN_UNIT_COLUMN);
        }
        return new Recipe(
                recipe.template(),
                recipe.sections(),
                look == Look.FLAT ? Shape.FLAT : Shape.TABS,
                recipe.codes(),
                recipe.blank(),
                recipe.notApplicable(),
                traits,
                rates);
    }

    /** The form that a report of this seed follows. */
    static String formOf(Catalogue catalogue, long seed) {
        return Recipe.random(catalogue, seed).template();
    }

    /** The rows of a recipe as they should be filled in. */
    List<Draft> drafts(Recipe recipe, long seed) {
        Bench bench = new Bench(recipe, new Dice(seed), catalogue, labels);
        return filled(FormPlace.of(catalogue.template(recipe.template()).orElseThrow()), new Amounts(bench), bench);
    }

    /** Rows under a letterhead. */
    Paper paper(Recipe recipe, List<Draft> drafts, Letterhead letterhead, long seed) {
        Bench bench = new Bench(recipe, new Dice(seed), catalogue, labels);
        Writing writing = new Writing(bench, Layout.standard(), Look.PRINTED, letterhead, List.of());
        writing.write(drafts);
        return writing.paper();
    }
}
