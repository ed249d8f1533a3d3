package vn.chitieu.recognise.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a printed label, told by the words that labels have.
 *
 * @param ids sorted ids of the known words, each once
 * @param credits how sure each is, 0 to 1; below 1 for a word read through a slip
 * @param unknown number of words that no label has
 * @param slipped those of them that are longer than two letters, as printed
 * @param unknownNumbers how many of those are numbers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the inner loop free of boxes
public record Words(int[] ids, float[] credits, int unknown, List<String> slipped, int unknownNumbers) {
    static Words of(String key, Vocabulary vocabulary) {
        Vocabulary.Told[] told = vocabulary.tell(key);
        Arrays.sort(told);
        int[] ids = new int[told.length];
        float[] credits = new float[told.length];
        int count = 0;
        int unknown = 0;
        int numbers = 0;
        List<String> slipped = new ArrayList<>(0);
        for (Vocabulary.Told word : told) {
            if (word.id() == Vocabulary.UNKNOWN) {
                unknown++;
                numbers += word.number() ? 1 : 0;
                if (!word.number() && word.token().length() > 2) {
                    slipped.add(word.token());
                }
            } else if (count == 0 || ids[count - 1] != word.id()) {
                ids[count] = word.id();
                credits[count++] = word.credit();
            }
        }
        return new Words(Arrays.copyOf(ids, count), Arrays.copyOf(credits, count), unknown, slipped, numbers);
    }
}
