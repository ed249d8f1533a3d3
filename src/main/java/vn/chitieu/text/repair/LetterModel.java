package vn.chitieu.text.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How letters follow each other in the words of reports: the words that forms and reports have, by how often, and a little
 * of every known syllable. Built when first asked.
 */
final class LetterModel {
    /** Small letters of Vietnamese, each once; its place is its number. */
    static final String LETTERS =
            "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    static final int COUNT = LETTERS.length();
    private static final String FILE = "words.txt";
    private static final int EDGE = COUNT;
    private static final int WIDTH = COUNT + 1;
    private static final float RARE = 0.05f;
    private static final float SMALLEST = 1e-4f;
    /** What a word of forms is worth more than its letters. */
    private static final float WHOLE_WORD = 2;

    private final Map<String, Float> words;
    private final float[] logarithms = new float[WIDTH * WIDTH * WIDTH];

    private LetterModel() {
        this.words = read();
        float[] counts = new float[logarithms.length];
        float[] totals = new float[WIDTH * WIDTH];
        words.forEach((word, count) -> count(numbers(word), count, counts, totals));
        Lexicon.all().forEach(word -> count(numbers(word), RARE, counts, totals));
        for (int i = 0; i < counts.length; i++) {
            float total = totals[i / WIDTH];
            logarithms[i] = (float) Math.log((counts[i] + SMALLEST) / (total + SMALLEST * WIDTH));
        }
    }

    private static final class Holder {
        static final LetterModel MODEL = new LetterModel();
    }

    static LetterModel get() {
        return Holder.MODEL;
    }

    /** Numbers of the letters of a word; -1 for what is none. */
    static int[] numbers(String word) {
        return word.chars().map(LETTERS::indexOf).toArray();
    }

    /** How often the words of reports have each letter. */
    float[] frequencies() {
        float[] frequencies = new float[COUNT];
        words.forEach((word, count) -> {
            for (int letter : numbers(word)) {
                frequencies[letter] += count;
            }
        });
        return frequencies;
    }

    /** Whether reports have a word. */
    boolean isUsual(String word) {
        return words.containsKey(word);
    }

    /** How likely a word is, as a logarithm. */
    float score(int[] letters) {
        float score = 0;
        int before = EDGE;
        int last = EDGE;
        for (int letter : letters) {
            score += logarithms[(before * WIDTH + last) * WIDTH + letter];
            before = last;
            last = letter;
        }
        score += logarithms[(before * WIDTH + last) * WIDTH + EDGE];
        StringBuilder word = new StringBuilder(letters.length);
        for (int letter : letters) {
            word.append(LETTERS.charAt(letter));
        }
        return words.containsKey(word.toString()) ? score + WHOLE_WORD * letters.length : score;
    }

    private static void count(int[] letters, float count, float[] counts, float[] totals) {
        int before = EDGE;
        int last = EDGE;
        for (int i = 0; i <= letters.length; i++) {
            int next = i < letters.length ? letters[i] : EDGE;
            counts[(before * WIDTH + last) * WIDTH + next] += count;
            totals[before * WIDTH + last] += count;
            before = last;
            last = next;
        }
    }

    private static Map<String, Float> read() {
        Map<String, Float> words = new HashMap<>(2048);
        try (InputStream stream = Objects.requireNonNull(LetterModel.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                for (String entry : line.split(", ", 0)) {
                    int blank = entry.indexOf(' ');
                    words.put(entry.substring(0, blank), Float.valueOf(entry.substring(blank + 1)));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar's own " + FILE, broken);
        }
        return words;
    }
}
