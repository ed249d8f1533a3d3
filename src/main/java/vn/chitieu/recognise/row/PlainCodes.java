package vn.chitieu.recognise.row;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.label.LabelText;

/**
 * Tells codes from figures where both are bare numbers: {@code 6} alone on a line of flattened text, {@code 6 Cung cấp …}
 * behind a row that still awaits its figure.
 *
 * <ol>
 *   <li>N1 A code follows the code before it: 6 behind 5, 5.1 or 5.3.2, where codes are printed without a dot behind.
 *   <li>N2 A code alone on its line is followed by a label: by a letter, not by a bullet or another number; and
 *       behind a row that awaits its figure, other codes stand alone too.
 *   <li>N3 A number before a known label is its code, whatever the number.
 *   <li>N4 Any other number behind a row that awaits its figure is that figure, what follows it a note; so is one that
 *       the next line begins with too, of which one only can be a code, or behind which the codes before go on. A line that asks for a figure and has a unit or
 *       one is a row.
 *   <li>N5 A number with decimals alone on its line ({@code 29.65}), behind a row that awaits its figure, is that figure
 *       unless it goes on the codes and a label follows; so it is behind a row that asks for a figure without unit, if
 *       it is too far from the codes before or has two decimals. No code begins with {@code 0.}.
 *   <li>N6 A figure before other words, behind a row that awaits its figure, is that figure, the words its note.
 * </ol>
 */
final class PlainCodes {
    private static final double KNOWN_LABEL = 0.75;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

    private static final Pattern FIGURE_LAST = Pattern.compile(".*\\s\\d[\\d.,]*\\s?%?");

    private static final Pattern TWO_DECIMALS = Pattern.compile("\\d{1,2}\\.\\d{2}");

    private final Knowledge knowledge;
    private int top;
    private boolean dotted = true;
    private int alone;
    private int withLabel;

    PlainCodes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The line with its number where it belongs.
     *
     * @param awaited whether the row before awaits its figure
     * @param asks whether it asks for a figure and has neither unit nor figure
     * @param next the next line that is not blank
     */
    FlatLine settle(FlatLine line, boolean awaited, boolean asks, String next) {
        FlatLine settled = awaited ? withFigureFirst(line) : line;
        if (isNumber(line.value())
                && line.label().isEmpty()
                && line.unit().isEmpty()
                && line.note().isEmpty()) {
            boolean code = follows(line.value()) && beginsLabel(next) && (!awaited || alone >= withLabel);
            settled = code ? new FlatLine(line.value(), false, "", "", "", "") : line;
        } else if ((awaited || asks)
                && line.isCodeDoubtful()
                && (!follows(line.code()) || next.startsWith(line.code() + " ") || goesOnBelow(next))
                && !asksItself(line)
                && !isKnown(line.label())) {
            String remark = String.join(" ", line.label(), line.unit(), line.value(), line.note())
                    .strip();
            settled = new FlatLine("", false, "", "", line.code(), remark);
        } else if (awaited && isDecimal(line.code()) && !isKnown(line.label())) {
            settled = new FlatLine("", false, "", "", line.code(), line.label());
        }
        boolean far = awaited || (asks && goesBack(settled.code()));
        boolean number =
                settled.label().isEmpty() && DECIMAL.matcher(settled.code()).matches();
        if (number && (settled.code().startsWith("0.") || (far && !isNear(settled.code(), next)))) {
            settled = new FlatLine("", false, "", settled.unit(), settled.code(), settled.note());
        }
        if (!settled.code().isEmpty()) {
            alone += settled.label().isEmpty() ? 1 : 0;
            withLabel += settled.label().isEmpty() ? 0 : 1;
        }
        remember(settled.code());
        return settled;
    }

    /** Whether a line's code stands below the code before, so that no other came between. */
    private boolean goesOnBelow(String next) {
        return top > 0 && next.startsWith(top + ".");
    }

    /** Whether a line is a row by itself, known or not: {@code 2 Số trường học Đơn vị 1} is no figure with a note. */
    private static boolean asksItself(FlatLine line) {
        boolean answered =
                !line.unit().isEmpty() || FIGURE_LAST.matcher(line.label()).matches();
        return answered && LabelText.asksForFigure(line.label());
    }

    /** Rule N6. */
    private static FlatLine withFigureFirst(FlatLine line) {
        boolean text =
                line.code().isEmpty() && line.unit().isEmpty() && line.value().isEmpty();
        return (text ? LineEnd.figureFirst(line.label()) : Optional.<LineEnd>empty())
                .map(end -> new FlatLine("", false, "", "", end.value(), end.note()))
                .orElse(line);
    }

    /** Whether a code is none that could follow those before: what asks for a figure may have lost its unit. */
    private boolean goesBack(String code) {
        int dot = code.indexOf('.');
        boolean jumps = top > 0
                && dot > 0
                && DECIMAL.matcher(code).matches()
                && Integer.parseInt(code.substring(0, dot)) > top + 1;
        return jumps || isDecimal(code);
    }

    private static boolean isDecimal(String code) {
        return TWO_DECIMALS.matcher(code).matches();
    }

    /** Rule N5. */
    private boolean isNear(String code, String next) {
        int first = Integer.parseInt(code.substring(0, code.indexOf('.')));
        return (first == top || first == top + 1) && beginsLabel(next);
    }

    private boolean isKnown(String label) {
        return knowledge.likeness(label).best() >= KNOWN_LABEL;
    }

    /** Rule N1. */
    private boolean follows(String number) {
        return !dotted && Integer.parseInt(number) == top + 1;
    }

    /** Rule N2. */
    private static boolean beginsLabel(String next) {
        return !next.isEmpty() && Character.isLetter(next.codePointAt(0));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void remember(String code) {
        int end = 0;
        while (end < code.length() && Character.isDigit(code.charAt(end))) {
            end++;
        }
        if (end > 0 && end < 4) {
            top = Integer.parseInt(code.substring(0, end));
            dotted = !Character.isDigit(code.charAt(code.length() - 1));
        }
    }
}
