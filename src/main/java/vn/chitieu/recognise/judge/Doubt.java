package vn.chitieu.recognise.judge;

import java.util.Set;
import vn.chitieu.observation.Flag;

/**
 * A reason why a row may not mean what it was taken for, each with the flag that it raises and with the share of such rows
 * that were right all the same in {@code CalibrationCampaign} ({@code -Dcampaign.reports=1500 -Dcampaign.seed=500000}).
 * Where all or nearly all were, the share is 0.99: the rows that a careful reader doubts are rare there.
 */
public enum Doubt {
    /** The label is another row's; place, unit and arithmetic prove this one ({@code Mislabelled}). */
    MISLABELLED(Flag.LABEL_MISMATCH, "the label is another row's; place, unit and arithmetic prove this one", 0.99),
    /** The printed code is that of another row of the form, which no row of the report is. */
    CODE_OF_ANOTHER(
            Flag.AMBIGUOUS, "the printed code is that of another row of the form, which nothing else fills", 0.99),
    /** The label has words that no known label of the indicator has. */
    NEW_WORDS(Flag.LOW_MATCH, "the label has a word that no known label of this indicator has", 0.79),
    /** Without unit and figure it may be a heading. */
    MAY_HEAD_OTHERS(Flag.AMBIGUOUS, "a row without unit and figure may be a heading", 0.99),
    /** Another indicator fits the row, or another row the indicator, about as well. */
    RIVALLED(Flag.AMBIGUOUS, "another indicator or another row fits about as well", 0.77),
    /** Several indicators share the label, and the parent does not tell which. */
    PARENT_UNSURE(Flag.AMBIGUOUS, "several indicators share the label, and the row above does not tell which", 0.99),
    /** The row that has to tell which of several indicators is meant is in doubt itself. */
    PARENT_IN_DOUBT(
            Flag.AMBIGUOUS, "several indicators share the label, and the row above that tells which is in doubt", 0.99),
    /** Rows below a rate are parts of another rate that is named nearly like it. */
    PARTS_OF_ANOTHER(Flag.AMBIGUOUS, "parts of a rate with nearly the same name stand under this one", 0.99),
    /** The row stands under a rate that is named nearly like its own. */
    UNDER_ANOTHER(Flag.AMBIGUOUS, "the row stands under a rate that is named nearly like its own", 0.99),
    /** The label leaves out what tells it from its siblings. */
    SAYS_TOO_LITTLE(Flag.AMBIGUOUS, "the label leaves out the words that tell it from its siblings", 0.99),
    /** A neighbour nearly of this name fits nowhere, and the next row of the form is open: both may be one row on. */
    SHIFTED(Flag.AMBIGUOUS, "a neighbour of nearly this name fits nowhere while the form's next row is open", 0.64),
    /** The same row stands twice, with other figures or none. */
    STANDS_TWICE(Flag.AMBIGUOUS, "the same label stands twice", 0.97),
    /** A rate stands right above the parts of another one. */
    HEADS_STRANGE_PARTS(Flag.AMBIGUOUS, "the parts of another rate stand under this one", 0.99),
    /** A part stands under a rate that misses its own part. */
    STRANGE_PART(Flag.AMBIGUOUS, "the row stands under a rate whose own part is missing", 0.40),
    /** Too little speaks for the pair. */
    LITTLE_EVIDENCE(Flag.LOW_MATCH, "too little speaks for this indicator", 0.99),
    /** No indicator fits. */
    NO_INDICATOR(Flag.LOW_MATCH, "no indicator fits", 0.99),
    /** A section heading holds a figure. */
    HEADING_FIGURE(Flag.HEADING_VALUE, "a section heading holds a figure", 0.99),
    /** Nobody can tell that the figure is this row's. */
    FIGURE_NOT_ITS_OWN(Flag.AMBIGUOUS_NUMBER, "it cannot be told that the figure is this row's", 0.99),
    /** Behind a row without figure stands a figure that belongs to no row. */
    STRAY_FIGURE(Flag.AMBIGUOUS_NUMBER, "a figure that belongs to no row stands right behind", 0.99),
    /** A piece of the row is a row that forms have. */
    SWALLOWS_ANOTHER(Flag.AMBIGUOUS, "a piece of the row is a known row by itself", 0.5),
    /** The text was repaired before it was read, and perhaps wrongly. */
    REPAIRED(Flag.TEXT_REPAIRED, "the text was repaired before it was read, and perhaps wrongly", 0.99),
    /** A word of the row was recognised on a scan and may be another one. */
    RECOGNISED(Flag.OCR_UNCERTAIN, "a word of the row was recognised on a scan and may be another one", 0.99);

    private final Flag flag;
    private final String reason;
    private final double share;

    Doubt(Flag flag, String reason, double share) {
        this.flag = flag;
        this.reason = reason;
        this.share = share;
    }

    /** The flag that the row gets. */
    public Flag flag() {
        return flag;
    }

    /** The reason in a few words, for a person. */
    public String reason() {
        return reason;
    }

    /** Of the rows with this doubt, how many mean what they were taken for all the same: 0 to 1. */
    double share() {
        return share;
    }

    /** Probability of a pair with these doubts: the least that evidence and each of them allow. */
    static double share(double match, Set<Doubt> doubts) {
        return doubts.stream().mapToDouble(Doubt::share).reduce(match, Math::min);
    }

    /** Whether it is doubted what the row means, not only whose the figure is. */
    public boolean isAboutMeaning() {
        return flag != Flag.AMBIGUOUS_NUMBER
                && flag != Flag.HEADING_VALUE
                && flag != Flag.TEXT_REPAIRED
                && flag != Flag.OCR_UNCERTAIN;
    }
}
