package vn.chitieu.observation;

import java.util.Locale;

/** How sure it is that something is wrong. */
public enum Severity {
    /** The figures cannot all be right. */
    ERROR,
    /** The figures are unlikely to be all right. */
    WARNING,
    /** Worth a look. */
    INFO;

    /** The severity as the output files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
