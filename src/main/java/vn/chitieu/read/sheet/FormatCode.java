package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.read.sheet.FormatToken.Kind;

/**
 * A number format code (ECMA-376 18.8.31), which tells how a cell shows what it stores, in a spreadsheet program set to
 * Vietnamese: decimal comma, dots between thousands. Rules:
 *
 * <ol>
 *   <li>F1 The first section is for positive numbers, the second for negative ones, which print their sign themselves,
 *       the third for zero, the last for text if it holds {@code @} or is the fourth. Conditions replace that.
 *   <li>F2 A negative section that differs by colour alone gets a minus sign: paper and text know no colour.
 *   <li>F3 A date format with a number that is no date, and a code too long to be one, show the plain number.
 *   <li>F4 Scientific notation is for columns too narrow, and shows the plain number.
 * </ol>
 */
final class FormatCode {
    static final FormatCode GENERAL = of(BuiltInFormats.GENERAL);
    private static final int LONGEST = 1_000;
    private static final int NUMERIC_SECTIONS = 3;

    private final List<Choice> choices;
    private final Optional<List<FormatToken>> textSection;

    private record Choice(FormatCondition condition, FormatSection section) {}

    private FormatCode(List<Choice> choices, Optional<List<FormatToken>> textSection) {
        this.choices = choices;
        this.textSection = textSection;
    }

    /** Prepares a code; whatever it is, it shows something. */
    static FormatCode of(String code) {
        boolean usable = !code.isBlank() && code.length() <= LONGEST; // F3
        List<List<FormatToken>> sections = FormatTokens.sections(usable ? code : BuiltInFormats.GENERAL);
        Optional<List<FormatToken>> text = textSection(sections);
        int numeric = Math.min(NUMERIC_SECTIONS, sections.size() - (text.isPresent() && sections.size() > 1 ? 1 : 0));
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < numeric; i++) {
            List<FormatToken> tokens = sections.get(i);
            choices.add(new Choice(FormatCondition.of(tokens, i, numeric), section(tokens, i)));
        }
        return new FormatCode(List.copyOf(choices), text);
    }

    private static Optional<List<FormatToken>> textSection(List<List<FormatToken>> sections) {
        if (sections.size() > NUMERIC_SECTIONS) {
            return Optional.of(sections.get(NUMERIC_SECTIONS));
        }
        List<FormatToken> last = sections.get(sections.size() - 1);
        return Optional.of(last).filter(tokens -> has(tokens, Kind.TEXT));
    }

    private static FormatSection section(List<FormatToken> tokens, int index) {
        if (has(tokens, Kind.DATE) || has(tokens, Kind.ELAPSED)) {
            return new DateSection(tokens);
        }
        boolean plain = has(tokens, Kind.GENERAL) || has(tokens, Kind.TEXT) || has(tokens, Kind.EXPONENT); // F4
        if (plain) {
            return new GeneralSection(tokens, index > 0);
        }
        return FractionSection.isFraction(tokens)
                ? new FractionSection(tokens, index > 0)
                : new NumberSection(tokens, index > 0);
    }

    /** What a cell shows that holds this number. */
    Shown show(BigDecimal value, Epoch epoch) {
        for (Choice choice : choices) {
            if (choice.condition().holds(value)) {
                return choice.section().show(value, epoch);
            }
        }
        return GeneralSection.PLAIN.show(value, epoch);
    }

    /** What a cell shows that holds this text. */
    String show(String text) {
        if (textSection.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (FormatToken token : textSection.get()) {
            if (token.is(Kind.TEXT)) {
                shown.append(text);
            } else if (token.is(Kind.LITERAL)) {
                shown.append(token.text());
            }
        }
        return shown.toString();
    }

    private static boolean has(List<FormatToken> tokens, Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }
}
