package vn.chitieu.write.workbook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link as a formula, {@code HYPERLINK("../báo cáo.pdf#page=3","tr. 3")}.
 *
 * <p>Why a formula: a sheet bears 65,530 hyperlinks of the other kind, each of which is held in memory until the
 * workbook is saved; a formula costs nothing but its row, and goes with it wherever that is sorted to.
 *
 * <p>Why it is safe: it is made of the way from the results to a file of the run, percent-encoded before it comes here,
 * so that nothing in it can end the text it stands in; Vietnamese letters are spelt out again, because Excel takes a
 * path in a formula as it stands. A text in a formula has at most 255 letters; a longer way gives no formula.
 *
 * @param text the formula without the equals sign
 */
record LinkFormula(String text) {
    private static final int LONGEST = 255;
    private static final Pattern SAFE_TITLE = Pattern.compile("[\\p{L}\\d. ]+");
    /** Percent-encoded blanks and letters outside ASCII. */
    private static final Pattern SPELT = Pattern.compile("%20|(?:%[89A-Fa-f][0-9A-Fa-f])+");

    /** The formula; empty if a formula cannot hold the link. */
    static Optional<LinkFormula> of(URI target, String title) {
        String address = spelt(target);
        boolean fits = address.length() <= LONGEST
                && address.indexOf('"') < 0
                && SAFE_TITLE.matcher(title).matches();
        return fits
                ? Optional.of(new LinkFormula("HYPERLINK(\"%s\",\"%s\")".formatted(address, title)))
                : Optional.empty();
    }

    private static String spelt(URI target) {
        return SPELT.matcher(target.toString()).replaceAll(code -> Matcher.quoteReplacement(letters(code.group())));
    }

    /** The letters of a percent code; the code itself where it is not UTF-8 or no letter to be shown. */
    private static String letters(String code) {
        byte[] bytes = new byte[code.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(code.substring(3 * i + 1, 3 * i + 3), 16);
        }
        String letters = new String(bytes, StandardCharsets.UTF_8);
        boolean shown = letters.codePoints()
                .allMatch(letter -> letter == ' ' || Character.isLetterOrDigit(letter) || isAccent(letter));
        return shown ? letters : code;
    }

    private static boolean isAccent(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
