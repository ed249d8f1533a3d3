package vn.chitieu.observation;

import java.util.List;
import java.util.Optional;

/**
 * Why a row was taken for what it was taken for.
 *
 * @param row the row as printed
 * @param form id of the form it was laid beside; empty for the catalogue
 * @param pass which laying beside decided, from 1
 * @param candidates what it may mean, the likeliest first, three at the least where the catalogue has them
 * @param arithmetic the ratios of near figures that were held against a rate
 * @param indicator id of what it was taken for; empty for none
 * @param match probability that this is right
 * @param margin log-odds by which everything else, in its best arrangement, is worse; empty where nothing was told
 * @param reasons the doubts, as "flag: why"
 */
public record Explanation(
        PrintedRow row,
        String form,
        int pass,
        List<Weighed> candidates,
        List<String> arithmetic,
        Optional<String> indicator,
        double match,
        Optional<Double> margin,
        List<String> reasons) {
    /** Copies the lists. */
    public Explanation {
        candidates = List.copyOf(candidates);
        arithmetic = List.copyOf(arithmetic);
        reasons = List.copyOf(reasons);
    }

    /** The best candidate that the row was not taken for. */
    public Optional<Weighed> runnerUp() {
        return candidates.stream()
                .filter(candidate -> !indicator.equals(Optional.of(candidate.indicator())))
                .findFirst();
    }
}
