package vn.chitieu.recognise.judge;

import vn.chitieu.recognise.align.Link;

/**
 * Turns what alignment says of a pair into a probability. The weights are set by hand and held against campaigns
 * of generated reports, which print how often each claim came true.
 */
final class Calibration {
    private static final double MOST = 9;

    private Calibration() {}

    /** Probability that the row means what its link says. */
    static double probability(Link link) {
        double evidence = Math.min(link.evidence(), MOST);
        double margin = Math.max(-MOST, Math.min(link.margin(), MOST));
        double logOdds = -1.5 + 0.5 * evidence + 0.7 * margin;
        return 1 / (1 + Math.exp(-logOdds));
    }
}
