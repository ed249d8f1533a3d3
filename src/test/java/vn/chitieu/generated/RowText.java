package vn.chitieu.generated;

import java.util.Locale;
import java.util.TreeSet;
import vn.chitieu.observation.Observation;
import vn.chitieu.score.Reliability;

/** How the lists of the campaigns write a row, and how far its match can be believed. */
public final class RowText {
    private RowText() {}

    /** Indicator, status, value, flags that must be there, what befell the row. */
    public static String wanted(ExpectedRow row) {
        return "%s %s %s %s %s"
                .formatted(
                        row.indicator().orElse("(none)"),
                        row.status().code(),
                        row.value().map(Object::toString).orElse(""),
                        new TreeSet<>(row.demanded()),
                        new TreeSet<>(row.perturbations()));
    }

    /** Indicator, status, value, flags, match, and the cells as read. */
    public static String got(Observation observed) {
        return "%s %s %s %s match %.2f %s | '%s' | unit '%s' | value '%s'"
                .formatted(
                        observed.indicator().orElse("(none)"),
                        observed.status().code(),
                        observed.value().map(Object::toString).orElse(""),
                        new TreeSet<>(observed.flags()),
                        observed.match(),
                        observed.row().stt(),
                        observed.row().label(),
                        observed.row().unit(),
                        observed.row().value());
    }

    /** A line for each bin, and the expected calibration error. */
    static String calibration(Reliability reliability) {
        StringBuilder text = new StringBuilder();
        for (Reliability.Bin bin : reliability.bins()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  match %s: %7d rows, %6.2f %% right, %6.2f %% claimed%n",
                    bin.name(),
                    bin.rows(),
                    100 * bin.accuracy(),
                    100 * bin.match()));
        }
        return text + String.format(Locale.ROOT, "  expected calibration error %.4f%n", reliability.expectedError());
    }
}
