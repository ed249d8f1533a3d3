package vn.chitieu.decide;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that a person wrote into decisions.csv.
 *
 * <ol>
 *   <li>V1 Digits are a whole number: {@code 1451}, {@code -3}.
 *   <li>V2 One mark, point or comma, starts the decimals: {@code 95,84}, {@code 95.84}, {@code 0.125}.
 *   <li>V3 With three digits behind it, it could group as well. The file's own decimal mark, a comma where semicolons
 *       part the fields and a point elsewhere, starts decimals; the other one is a mistake: {@code 1.451} in a file with
 *       semicolons is 1451 or 1,451.
 *   <li>V4 Nothing else is a number: {@code 95%}, {@code 1.234,5}, {@code 1 451}.
 * </ol>
 *
 * @param value the figure; empty where there is none
 * @param problem what is wrong with it; empty where nothing is
 */
record DecidedNumber(Optional<BigDecimal> value, String problem) {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,15})(?:([.,])(\\d{1,9}))?");
    private static final int GROUP = 3;

    /**
     * Reads a figure.
     *
     * @param cell the text of its cell
     * @param decimalComma whether decimals have a comma in the file
     */
    static DecidedNumber of(String cell, boolean decimalComma) {
        String text = cell.strip();
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) { // V4
            return new DecidedNumber(
                    Optional.empty(), "value \"" + text + "\" is no number: write digits, with , or . before decimals");
        }
        String mark = number.group(2);
        if (mark == null) { // V1
            return new DecidedNumber(Optional.of(new BigDecimal(text)), "");
        }
        boolean ownMark = mark.equals(decimalComma ? "," : ".");
        if (!ownMark && couldGroup(number)) { // V3
            return new DecidedNumber(Optional.empty(), ambiguous(text, decimalComma));
        }
        return new DecidedNumber(Optional.of(new BigDecimal(text.replace(',', '.'))), ""); // V2
    }

    private static boolean couldGroup(Matcher number) {
        String whole = number.group(1).replace("-", "");
        return number.group(GROUP).length() == GROUP && !whole.startsWith("0") && whole.length() <= GROUP;
    }

    private static String ambiguous(String text, boolean decimalComma) {
        String whole = text.replace(".", "").replace(",", "");
        String decimal = decimalComma ? text.replace('.', ',') : text.replace(',', '.');
        return "value \"" + text + "\" could be two numbers: write " + whole + " or " + decimal;
    }
}
