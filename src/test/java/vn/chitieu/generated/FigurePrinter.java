package vn.chitieu.generated;

import java.math.BigDecimal;
import java.util.List;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.text.Vietnamese;

/** Figures as offices print them; none that a careful person could read in two ways. */
final class FigurePrinter {
    private final Recipe recipe;
    private final Dice dice;

    FigurePrinter(Recipe recipe, Dice dice) {
        this.recipe = recipe;
        this.dice = dice;
    }

    /** The figure of an indicator, or what offices put in its place. */
    Figure figure(Indicator indicator, BigDecimal value) {
        if (dice.chance(recipe.blank())) {
            return Figure.BLANK;
        }
        if (dice.chance(recipe.notApplicable())) {
            return Figure.notApplicable(mark(indicator.kind()));
        }
        String printed = switch (indicator.kind()) {
            case PERCENT -> percent(value);
            case COUNT -> count(value);
            case MONEY -> money(value);
            case CHOICE -> choice(indicator, value);
        };
        return Figure.reported(printed, value);
    }

    /** A whole number: {@code 7}, {@code 07}, {@code 1451}, {@code 1.451}. */
    String count(BigDecimal value) {
        String digits = value.toPlainString();
        if (digits.length() == 1) {
            return dice.chance(0.3) ? "0" + digits : digits;
        }
        return dice.chance(0.3) ? digits : grouped(digits);
    }

    /** A rate: {@code 98}, {@code 98%}, {@code 98,64 %}, {@code =98,64%}. */
    String percent(BigDecimal value) {
        String sign = dice.pick(List.of("", "", "", "%", "%", " %"));
        String opening = !sign.isEmpty() && recipe.shape() != Shape.FLAT && dice.chance(0.1) ? "=" : "";
        return opening + decimal(value) + sign;
    }

    /** A lone mark before three digits would be open for money, so there are decimals or no groups at all. */
    private String money(BigDecimal value) {
        return value.scale() > 0 ? decimal(value) : value.toPlainString();
    }

    private String choice(Indicator indicator, BigDecimal code) {
        String digits = code.toPlainString();
        String meaning = indicator.choices().stream()
                .filter(choice -> choice.code() == code.intValueExact())
                .map(Choice::meaning)
                .findFirst()
                .orElseThrow();
        String folded = Vietnamese.fold(meaning);
        boolean negation = folded.startsWith("chua") || folded.startsWith("khong");
        if (!negation && recipe.shape() != Shape.FLAT && dice.chance(0.1)) {
            return meaning;
        }
        return dice.chance(0.1) ? "0" + digits : digits;
    }

    private String mark(Kind kind) {
        boolean words = kind != Kind.CHOICE && recipe.shape() != Shape.FLAT;
        return dice.pick(words ? List.of("/", "-", "–", "x", "không có") : List.of("/", "-"));
    }

    private String decimal(BigDecimal value) {
        String[] parts = value.toPlainString().split("\\.", 2);
        String mark = recipe.has(Trait.ENGLISH_FIGURES) ? "." : ",";
        return grouped(parts[0]) + (parts.length > 1 ? mark + parts[1] : "");
    }

    private String grouped(String digits) {
        boolean spaces = recipe.has(Trait.SPACES_BETWEEN_GROUPS) && recipe.shape() != Shape.FLAT;
        String mark = spaces ? " " : recipe.has(Trait.ENGLISH_FIGURES) ? "," : ".";
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", mark);
    }
}
