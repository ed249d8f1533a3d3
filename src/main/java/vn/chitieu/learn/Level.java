package vn.chitieu.learn;

import java.util.regex.Pattern;

/** How deep a code stands: 0 for {@code I.}, {@code A}; 1 for {@code 4.}; 3 for {@code 4.1.2.}; deepest for none. */
final class Level {
    static final int NONE = 9;

    private static final Pattern NUMBERS = Pattern.compile("\\(?\\d{1,3}(?:[.,]\\d{1,3})*[.)]*");
    private static final Pattern LETTERS = Pattern.compile("\\(?(?:[IVX]{1,5}|[A-HĐ])[.)]*");

    private Level() {}

    static int of(String stt) {
        if (LETTERS.matcher(stt).matches()) {
            return 0;
        }
        if (!NUMBERS.matcher(stt).matches()) {
            return NONE;
        }
        long marks = stt.replaceAll("[.,)]+$", "")
                .chars()
                .filter(mark -> mark == '.' || mark == ',')
                .count();
        return (int) marks + 1;
    }
}
