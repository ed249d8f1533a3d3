package vn.chitieu.recognise.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of all known labels. A word that no label has is taken for a known one that differs by one letter (two in
 * long words), or for two that were run together; numbers never are.
 */
public final class Vocabulary {
    /** A word that no label has. */
    static final int UNKNOWN = -1;

    private static final int LONG_WORD = 7;
    private static final float SLIP_CREDIT = 0.9f;
    /** Short syllables that differ by a letter are often other words. */
    private static final float SHORT_SLIP_CREDIT = 0.7f;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    /** Known words under each spelling that lacks one letter of theirs. */
    private final Map<String, List<Integer>> byDeletion = new HashMap<>();

    /** The id of a word, new or known. */
    int add(String word) {
        return ids.computeIfAbsent(word, unknown -> {
            int id = words.size();
            words.add(unknown);
            if (!isNumber(unknown)) {
                for (String shorter : deletions(unknown)) {
                    byDeletion
                            .computeIfAbsent(shorter, none -> new ArrayList<>())
                            .add(id);
                }
            }
            return id;
        });
    }

    /** The id of a known word. */
    Optional<Integer> id(String word) {
        return Optional.ofNullable(ids.get(word));
    }

    int size() {
        return words.size();
    }

    String word(int id) {
        return words.get(id);
    }

    /** Words of a key. */
    public static String[] split(String key) {
        List<String> tokens = new ArrayList<>();
        int begin = 0;
        for (int end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', begin)) {
            tokens.add(key.substring(begin, end));
            begin = end + 1;
        }
        tokens.add(key.substring(begin));
        return tokens.toArray(new String[0]);
    }

    /** What one printed word was told to be; the token itself where it was told to be nothing. */
    record Told(int id, float credit, boolean number, String token) implements Comparable<Told> {
        static Told known(int id, float credit, boolean number) {
            return new Told(id, credit, number, "");
        }

        /** By id, the surest first. */
        @Override
        public int compareTo(Told other) {
            int byId = Integer.compare(id, other.id);
            return byId != 0 ? byId : Float.compare(other.credit, credit);
        }
    }

    /** The words of a key, one by one; {@link #UNKNOWN} for those that cannot be told. */
    Told[] tell(String key) {
        String[] tokens = split(key);
        List<Told> told = new ArrayList<>(tokens.length + 2);
        for (int i = 0; i < tokens.length; i++) {
            Integer known = ids.get(tokens[i]);
            Optional<Integer> joined = i + 1 < tokens.length ? joined(tokens[i], tokens[i + 1]) : Optional.empty();
            if (joined.isPresent()) {
                told.add(Told.known(joined.get(), SLIP_CREDIT, false));
                i++;
            } else if (known != null) {
                told.add(Told.known(known, 1, isNumber(tokens[i])));
            } else {
                told.addAll(tellUnknown(tokens[i]));
            }
        }
        return told.toArray(new Told[0]);
    }

    /** The known word that two pieces make together, if one of them is none by itself: {@code tri en}. */
    private Optional<Integer> joined(String head, String tail) {
        boolean bothKnown = ids.containsKey(head) && ids.containsKey(tail);
        return bothKnown || isNumber(head) ? Optional.empty() : Optional.ofNullable(ids.get(head + tail));
    }

    private List<Told> tellUnknown(String token) {
        Optional<Integer> similar = similar(token);
        if (similar.isPresent()) {
            return List.of(Told.known(similar.get(), token.length() > 4 ? SLIP_CREDIT : SHORT_SLIP_CREDIT, false));
        }
        for (int cut = 2; cut <= token.length() - 2; cut++) {
            Integer head = ids.get(token.substring(0, cut));
            Integer tail = ids.get(token.substring(cut));
            if (head != null && tail != null) {
                return List.of(Told.known(head, SLIP_CREDIT, false), Told.known(tail, SLIP_CREDIT, false));
            }
        }
        // A letter alone is what is left of a word, or dirt; it tells nothing apart.
        return token.length() == 1 && !isNumber(token)
                ? List.of()
                : List.of(new Told(UNKNOWN, 0, isNumber(token), token));
    }

    /** The one known word that a slip of one letter explains; of several, none: a guess here would be silent. */
    private Optional<Integer> similar(String token) {
        if (token.length() < 2 || isNumber(token)) {
            return Optional.empty();
        }
        String letters = letters(token);
        Integer exact = ids.get(letters);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (token.length() < 3) {
            return Optional.empty();
        }
        int limit = mostSlips(token);
        int best = UNKNOWN;
        int bestDistance = limit + 1;
        boolean tied = false;
        for (int candidate : candidates(letters)) {
            int distance = distance(letters, words.get(candidate));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
                tied = false;
            } else if (distance == bestDistance && candidate != best) {
                tied = true;
            }
        }
        return best == UNKNOWN || tied ? Optional.empty() : Optional.of(best);
    }

    private List<Integer> candidates(String token) {
        List<Integer> found = new ArrayList<>(byDeletion.getOrDefault(token, List.of()));
        for (String shorter : deletions(token)) {
            Integer known = ids.get(shorter);
            if (known != null && !isNumber(shorter)) {
                found.add(known);
            }
            found.addAll(byDeletion.getOrDefault(shorter, List.of()));
        }
        return found;
    }

    /** A word with the letters for which digits were read. */
    static String letters(String word) {
        return word.replace('0', 'o').replace('1', 'l').replace('5', 's');
    }

    /** In how many letters a slip of a word may differ from it. */
    static int mostSlips(String word) {
        return word.length() >= LONG_WORD ? 2 : 1;
    }

    /** The spellings of a word that lack one of its letters; none of words too short to be told without. */
    static List<String> deletions(String word) {
        if (word.length() < 3) {
            return List.of();
        }
        List<String> shorter = new ArrayList<>(word.length());
        for (int i = 0; i < word.length(); i++) {
            shorter.add(word.substring(0, i) + word.substring(i + 1));
        }
        return shorter;
    }

    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** Whether a word that nobody knows is another one with a letter changed, lost or added; numbers never are. */
    static boolean isSlip(String token, String word) {
        return word.length() > 2
                && Math.abs(token.length() - word.length()) <= 1
                && !isNumber(word)
                && distance(token, word) == 1;
    }

    /** Whether one word is what a slip of the hand or of the ear makes of the other. */
    public static boolean mayBeMeant(String printed, String word) {
        return slips(printed, word) <= (word.length() > 4 ? 2 : 1) || Spelling.soundAlike(printed, word);
    }

    /** How many letters were changed, lost, added or exchanged with their neighbours to make one word another. */
    static int slips(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : slips(a, b, i, j, slips);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int slips(String a, String b, int i, int j, int[][] slips) {
        int replaced = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }

    /** Levenshtein distance. */
    public static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
