package vn.chitieu.recognise.label;

/**
 * How like the known labels a printed one is; 0 nothing in common, 1 the same.
 *
 * @param words sorted ids of the known words of the printed label
 * @param first id of the first known word; -1 if none is known
 * @param byLabel likeness to each known label, by its id
 * @param byMeaning likeness to the labels of each indicator, by its number
 * @param best the highest likeness
 * @param bestLabel the label that has it
 * @param ambiguous whether that label stands for several indicators
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the inner loop free of boxes
public record Likeness(
        int[] words, int first, float[] byLabel, float[] byMeaning, float best, int bestLabel, boolean ambiguous) {

    /** Completes the likeness to labels by what they mean. */
    public static Likeness of(int[] words, int first, float[] byLabel, int[][] meaningsOfLabel, int indicators) {
        float[] byMeaning = new float[indicators];
        int best = 0;
        for (int label = 0; label < byLabel.length; label++) {
            float likeness = byLabel[label];
            if (likeness > 0) {
                for (int meaning : meaningsOfLabel[label]) {
                    byMeaning[meaning] = Math.max(byMeaning[meaning], likeness);
                }
            }
            best = likeness > byLabel[best] ? label : best;
        }
        return new Likeness(words, first, byLabel, byMeaning, byLabel[best], best, meaningsOfLabel[best].length > 1);
    }

    /** The same likeness, as ambiguous as told. */
    public Likeness withAmbiguity(boolean other) {
        return new Likeness(words, first, byLabel, byMeaning, best, bestLabel, other);
    }
}
