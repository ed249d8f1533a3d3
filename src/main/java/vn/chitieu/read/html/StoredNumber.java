package vn.chitieu.read.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.chitieu.read.format.Passage;

/**
 * The number that Excel ({@code x:num}) and LibreOffice Calc ({@code sdval}) store with a cell beside the text that shows
 * it: 0.958367 with {@code 95,84%} is 95.84.
 */
final class StoredNumber {
    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 15;

    private StoredNumber() {}

    /** The number as the text shows it; empty if none is stored or the text shows another. */
    static Optional<BigDecimal> of(Element cell, Passage content) {
        String stored = cell.hasAttr("x:num") ? cell.attr("x:num") : cell.attr("sdval");
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        String text = content.cellText();
        String digits = digits(text);
        if (digits.isEmpty() || stored.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(stored.strip());
            if (Math.abs(number.scale()) > MOST_DIGITS) {
                return Optional.empty();
            }
            return shown(text.indexOf('%') >= 0 ? number.movePointRight(2) : number, digits);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> shown(BigDecimal number, String digits) {
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
            if (digits(rounded.toPlainString()).equals(digits)) {
                return Optional.of(rounded);
            }
        }
        return Optional.empty();
    }

    /** The digits from the first one other than 0 of the whole number on. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
