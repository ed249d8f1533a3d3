package vn.chitieu.indicator;

import java.util.Locale;
import java.util.Optional;

/** How well a form's row and its indicator agree in meaning, in the terms of SKOS. */
public enum Relation {
    /** The same concept ({@code skos:exactMatch}). */
    EXACT,
    /** Near enough to be compared, though wording or scope differ a little ({@code skos:closeMatch}). */
    CLOSE;

    /** The relation that a mapping file names; empty if it is none. */
    public static Optional<Relation> of(String code) {
        for (Relation relation : values()) {
            if (relation.name().toLowerCase(Locale.ROOT).equals(code)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }
}
