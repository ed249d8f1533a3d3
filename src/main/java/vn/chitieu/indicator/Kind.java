package vn.chitieu.indicator;

import java.util.Locale;
import java.util.Optional;

/** What sort of figure an indicator holds. */
public enum Kind {
    /** A rate in percent; may have a fraction. */
    PERCENT,
    /** A number of things; whole and never negative. */
    COUNT,
    /** An amount of money; may have a fraction. */
    MONEY,
    /** One of a few codes, each with a meaning ({@code Chưa = 0; Hoàn thành = 1}). */
    CHOICE;

    /** The kind as the mapping files write it, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind a mapping file names; empty if it is none. */
    public static Optional<Kind> of(String code) {
        for (Kind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
