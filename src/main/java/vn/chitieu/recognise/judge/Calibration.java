package vn.chitieu.recognise.judge;

import vn.chitieu.recognise.align.Link;

/**
 * Turns what alignment says of a pair into a probability.
 *
 * <p>{@code CalibrationCampaign} ({@code -Dcampaign.reports=1500 -Dcampaign.seed=500000}) held it against perturbed reports
 * and reports whose form was left out: of 131,160 pairs that nothing else cast a doubt on, 131,028 came out at 0.9 or more,
 * and every one was right; of the 132 below, 131 were wrong. So {@link #ACCEPTED} is 0.9, and below it a row is flagged.
 * Of the fixtures without their form, however, most rows between 0.5 and 0.9 are right; hence {@link #POSSIBLE}. Right and
 * wrong are so far apart that no slope is better than another on such data; reports of a few rows, which leave little to
 * lose, have small margins, hence the slopes here. What a {@link Doubt} says is not in evidence and margin; see {@link
 * Doubt#share}.
 */
final class Calibration {
    /** From here on a row needs no flag for lack of evidence ({@code low_match}). */
    static final double ACCEPTED = 0.9;

    /** Below, a row has no indicator. */
    static final double POSSIBLE = 0.5;

    private static final double MOST = 9;
    private static final double OFFSET = -1.5;
    private static final double PER_EVIDENCE = 0.5;
    private static final double PER_MARGIN = 0.7;

    private Calibration() {}

    /** Probability that the row means what its link says. */
    static double probability(Link link) {
        double evidence = Math.min(link.evidence(), MOST);
        double margin = Math.max(-MOST, Math.min(link.margin(), MOST));
        double logOdds = OFFSET + PER_EVIDENCE * evidence + PER_MARGIN * margin;
        return 1 / (1 + Math.exp(-logOdds));
    }
}
