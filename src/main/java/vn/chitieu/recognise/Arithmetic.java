package vn.chitieu.recognise;

import java.util.List;

/** Which figures of a report are 100 times the ratio of two others nearby. */
interface Arithmetic {
    /** Whether the figures of the rows where the form has numerator and denominator make the row's rate. */
    boolean proves(RowView view, FormRow row);

    /** Proves nothing. */
    static Arithmetic none() {
        return (view, row) -> false;
    }

    /** Reads the figures of the fragments once. */
    static Arithmetic of(List<Fragment> fragments) {
        return new NearbyRatios(fragments);
    }
}
