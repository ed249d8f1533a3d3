package vn.chitieu.recognise.label;

import java.util.Arrays;

/**
 * A known label, or a shortened form of one.
 *
 * @param label id of the label
 * @param words sorted ids of its words
 * @param first id of its first word
 * @param sense what may turn it into its opposite
 * @param shortened whether it leaves out part of the label
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; an array keeps the inner loop free of boxes
record Variant(int label, int[] words, int first, Sense sense, boolean shortened) {
    /** Whether this variant says all of the own words, two at the least, and besides only words from above; all sorted. */
    boolean completes(int[] own, int[] above) {
        if (own.length < 2 || !holds(own)) {
            return false;
        }
        for (int word : words) {
            if (Arrays.binarySearch(own, word) < 0 && Arrays.binarySearch(above, word) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether this variant has all of the sorted words, and others. */
    boolean holds(int[] some) {
        if (words.length <= some.length) {
            return false;
        }
        for (int word : some) {
            if (Arrays.binarySearch(words, word) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether this and the other are of labels that mean different things.
     *
     * @param meanings for each label the sorted ids of what it can mean
     */
    boolean isApartFrom(Variant other, int[][] meanings) {
        return label != other.label && !haveOneInCommon(meanings[other.label], meanings[label]);
    }

    private static boolean haveOneInCommon(int[] a, int[] b) {
        for (int meaning : a) {
            if (Arrays.binarySearch(b, meaning) >= 0) {
                return true;
            }
        }
        return false;
    }
}
