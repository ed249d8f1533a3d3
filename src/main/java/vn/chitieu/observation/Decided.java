package vn.chitieu.observation;

import java.util.Locale;
import java.util.Set;

/**
 * What a person decided of a row.
 *
 * @param kind what they said of it
 * @param reason why the row has no figure, as {@code blanks.csv} writes it; empty unless {@link Kind#BLANK}
 * @param answered the flags that the row had and that hold for its print all the same: they no longer ask for a look, but
 *     what contradicts is still told
 */
public record Decided(Kind kind, String reason, Set<Flag> answered) {
    /** Copies the flags. */
    public Decided {
        answered = Set.copyOf(answered);
    }

    /** What a person can say of a row. */
    public enum Kind {
        /** It was read rightly. */
        RIGHT,
        /** Its figure is another one. */
        VALUE,
        /** It is another indicator's. */
        INDICATOR,
        /** It reports nothing. */
        BLANK;

        /** The decision as the files write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
