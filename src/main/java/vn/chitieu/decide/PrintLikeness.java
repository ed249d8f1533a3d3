package vn.chitieu.decide;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chitieu.text.Vietnamese;

/**
 * Whether a text of decisions.csv is what is printed, or what a spreadsheet may have made of it when the file was opened
 * and saved.
 *
 * <ol>
 *   <li>C1 The same text, blanks and a leading {@code '} aside.
 *   <li>C2 The same digits as a number: {@code 4.10} became {@code 4.1}, {@code 03} became {@code 3}, {@code 1.451} became
 *       {@code 1451}, {@code 0,50} became {@code 0,5}.
 *   <li>C3 A day: {@code 4.1} became {@code 04/01/2025}, {@code 4-Jan} or {@code 45661}.
 * </ol>
 *
 * <p>C2 and C3 hold only where place and label are the same; they tell no two rows apart.
 */
final class PrintLikeness {
    private static final Pattern NUMBER = Pattern.compile("=?([-+]?\\d[\\d.,]*?)[.,]?\\s*%?");
    private static final Pattern MARKS = Pattern.compile("[.,]");
    private static final Pattern LIKE_A_DAY = Pattern.compile("\\d{1,4}(?:[.,/-]\\d{1,4}){1,2}[.,]?");
    private static final Pattern DAY =
            Pattern.compile("\\d{5}|(?=.*\\d)[\\p{L}\\d]{1,8}(?:[/ -][\\p{L}\\d]{1,8}){1,2}");

    private PrintLikeness() {}

    /** C1. */
    static boolean isSame(String seen, String printed) {
        return seen.equals(bare(printed));
    }

    /** C1 to C3. */
    static boolean isLike(String seen, String printed) {
        String print = bare(printed);
        return seen.equals(print) || isSameNumber(seen, print) || isDayOf(seen, print);
    }

    /** Without the mark by which a spreadsheet was kept from taking a text for something else. */
    static String bare(String printed) {
        String clean = Vietnamese.clean(printed);
        return clean.startsWith("'") ? clean.substring(1) : clean;
    }

    /** C2. */
    private static boolean isSameNumber(String seen, String printed) {
        Set<BigDecimal> numbers = numbers(printed);
        return numbers(seen).stream().anyMatch(numbers::contains);
    }

    /** With the last mark before decimals, and without marks. */
    private static Set<BigDecimal> numbers(String text) {
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Set.of();
        }
        String digits = number.group(1);
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        String whole = MARKS.matcher(digits).replaceAll("");
        String decimal = last < 0
                ? whole
                : MARKS.matcher(digits.substring(0, last)).replaceAll("") + "." + digits.substring(last + 1);
        return Stream.of(whole, decimal)
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet());
    }

    /** C3. */
    private static boolean isDayOf(String seen, String printed) {
        return LIKE_A_DAY.matcher(printed).matches() && DAY.matcher(seen).matches();
    }
}
