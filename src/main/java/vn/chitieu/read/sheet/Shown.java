package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a cell shows.
 *
 * @param text lines as shown, each cleaned, with a line feed between them; empty if nothing is shown
 * @param number the number that the text shows; empty where it shows none
 * @param date the day that the text shows; empty where it shows none
 */
record Shown(String text, Optional<BigDecimal> number, Optional<LocalDate> date) {
    static final Shown NOTHING = new Shown("", Optional.empty(), Optional.empty());

    static Shown text(String text) {
        return text.isEmpty() ? NOTHING : new Shown(text, Optional.empty(), Optional.empty());
    }

    static Shown number(String text, BigDecimal number) {
        return new Shown(text, Optional.of(number), Optional.empty());
    }

    static Shown date(String text, LocalDate date) {
        return new Shown(text, Optional.empty(), Optional.of(date));
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
