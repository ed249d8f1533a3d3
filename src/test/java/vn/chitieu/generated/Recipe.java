package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Template;

/**
 * How a report is made. Everything else follows from the seed.
 *
 * @param template id of the form
 * @param sections sections of the form that are reported; empty for all
 * @param shape how rows are written
 * @param codes what became of the codes
 * @param blank probability that a figure is left blank
 * @param notApplicable probability that a mark stands for it
 * @param traits properties of the whole report
 * @param rates probability of each perturbation; those that do not happen are not in it
 */
record Recipe(
        String template,
        Set<String> sections,
        Shape shape,
        Codes codes,
        double blank,
        double notApplicable,
        Set<Trait> traits,
        Map<Perturbation, Double> rates) {
    private static final double COMMON = 0.3;
    private static final double RARE = 0.07;
    private static final Set<Trait> RARE_TRAITS = EnumSet.of(
            Trait.ENGLISH_FIGURES, Trait.SPACES_BETWEEN_GROUPS, Trait.NO_DIACRITICS, Trait.DECOMPOSED_LETTERS);

    /** A recipe for any of the forms. */
    static Recipe random(Catalogue catalogue, long seed) {
        Dice dice = new Dice(seed);
        return random(dice.pick(catalogue.templates()), dice);
    }

    private static Recipe random(Template template, Dice dice) {
        return new Recipe(
                template.id(),
                dice.chance(0.6) ? Set.of() : sections(template, dice),
                dice.pick(List.of(Shape.TABS, Shape.TABS, Shape.PIPES, Shape.FLAT, Shape.FLAT)),
                dice.chance(0.5) ? Codes.AS_IN_FORM : dice.pick(List.of(Codes.values())),
                dice.chance(0.2) ? 0 : dice.share() * 0.95,
                dice.chance(0.5) ? 0 : dice.share() * 0.2,
                traits(dice),
                rates(dice));
    }

    /** The same form, all of it, blanks and wrapping aside as it should be filled in. */
    static Recipe plain(String template, Shape shape, long seed) {
        Dice dice = new Dice(seed);
        Set<Trait> traits = EnumSet.of(Trait.BULLETS);
        if (dice.chance(COMMON)) {
            traits.add(Trait.PAGE_BREAKS);
        }
        return new Recipe(template, Set.of(), shape, Codes.AS_IN_FORM, dice.share() * 0.5, 0, traits, Map.of());
    }

    /** The same recipe with a light dose of what offices do to every form. */
    Recipe lightlyPerturbed() {
        Map<Perturbation, Double> light = new EnumMap<>(Perturbation.class);
        light.put(Perturbation.LABEL_REWORDED, 0.1);
        light.put(Perturbation.ROW_DROPPED, 0.05);
        light.put(Perturbation.ROW_CUT, 0.03);
        light.put(Perturbation.NOTE, 0.05);
        return new Recipe(template, sections, shape, codes, blank, notApplicable, traits, light);
    }

    /** The same recipe for a report that is printed: pages end where they end, and nobody has extracted the text. */
    Recipe printable() {
        Set<Trait> printed = EnumSet.noneOf(Trait.class);
        printed.addAll(traits);
        printed.removeAll(EnumSet.of(Trait.MARKUP, Trait.FOOTNOTES, Trait.PAGE_BREAKS, Trait.FORM_FEEDS));
        Map<Perturbation, Double> whole = new EnumMap<>(Perturbation.class);
        whole.putAll(rates);
        whole.remove(Perturbation.ROW_CUT);
        return new Recipe(template, sections, Shape.TABS, codes, blank, notApplicable, printed, whole);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    double rate(Perturbation perturbation) {
        return rates.getOrDefault(perturbation, 0.0);
    }

    private static Set<String> sections(Template template, Dice dice) {
        Set<String> all = new TreeSet<>();
        FormPlace.of(template).forEach(place -> all.add(place.section()));
        List<String> some = new ArrayList<>(all);
        some.removeIf(section -> dice.chance(0.6));
        return some.isEmpty() || template.rows().size() < 100 ? Set.of() : new TreeSet<>(some);
    }

    private static Set<Trait> traits(Dice dice) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if (dice.chance(RARE_TRAITS.contains(trait) ? RARE : COMMON)) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private static Map<Perturbation, Double> rates(Dice dice) {
        Map<Perturbation, Double> rates = new EnumMap<>(Perturbation.class);
        double each = dice.chance(0.2) ? 0 : dice.pick(List.of(0.05, 0.12, 0.12, 0.3));
        for (Perturbation perturbation : Perturbation.values()) {
            if (dice.chance(each)) {
                rates.put(perturbation, Math.max(0.005, dice.share() * perturbation.highestRate()));
            }
        }
        return rates;
    }
}
