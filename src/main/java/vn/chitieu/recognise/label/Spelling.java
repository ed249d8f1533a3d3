package vn.chitieu.recognise.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.text.Abbreviations;
import vn.chitieu.text.Syllables;

/**
 * Puts misspelt words of a label right by the words that stand beside each other in known labels. {@code chực tuyến} and
 * {@code xử dụng} consist of known words, but no label has them side by side, while {@code trực tuyến} and {@code sử dụng}
 * stand in many.
 *
 * <ol>
 *   <li>W1 A word is in doubt if no label has it, or none beside one of its neighbours, if that is a known word itself.
 *   <li>W2 A word in doubt is taken for the one known word that is a slip away and that labels have beside its
 *       neighbours: beside both if it is a word of a label, or could be one of the language; else beside one; and beside
 *       none if nothing else is a slip away. Of several, none: a guess here would be silent.
 *   <li>W3 A slip is one letter changed, lost, doubled or added (two in words of seven letters and more), two neighbours
 *       exchanged, or a consonant written as it sounds: {@code ch} for {@code tr}, {@code d} for {@code gi} and {@code r}.
 *   <li>W4 A word in doubt that two known words make, which some label has in that order, is those two; so are two pieces
 *       one word.
 *   <li>W5 Numbers are never put right.
 * </ol>
 */
final class Spelling {
    private static final String EDGE = "#";
    private static final int SHORTEST = 3;
    /** Texts with more slips are other texts. */
    private static final int LEAST_WORDS_A_SLIP = 2;

    /** Longer texts are no labels. */
    private static final int MOST_WORDS = 80;

    private final Set<String> words = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Map<String, List<String>> byDeletion = new HashMap<>();
    private final Map<String, List<String>> bySound = new HashMap<>();

    /**
     * A label put right.
     *
     * @param key its comparable form
     * @param slips number of words that were wrong
     */
    record Corrected(String key, int slips) {}

    /** Adds a known label: folded, or in comparable form. */
    void add(String folded) {
        String before = EDGE;
        for (String word : Vocabulary.split(folded)) {
            if (words.add(word) && !Vocabulary.isNumber(word)) {
                for (String shorter : Vocabulary.deletions(word)) {
                    byDeletion
                            .computeIfAbsent(shorter, none -> new ArrayList<>())
                            .add(word);
                }
                bySound.computeIfAbsent(sound(word), none -> new ArrayList<>()).add(word);
            }
            pairs.add(before + ' ' + word);
            before = word;
        }
        pairs.add(before + ' ' + EDGE);
    }

    /** The label put right; empty if nothing is wrong, or nothing can be told. */
    Optional<Corrected> correct(String key) {
        String[] printed = Vocabulary.split(key);
        if (printed.length > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> right = new ArrayList<>(printed.length + 2);
        int slips = 0;
        for (int i = 0; i < printed.length; i++) {
            String before = right.isEmpty() ? EDGE : right.get(right.size() - 1);
            String behind = i + 1 < printed.length ? printed[i + 1] : EDGE;
            if (!isDoubtful(before, printed[i], behind)) {
                right.add(printed[i]);
                continue;
            }
            String next = i + 2 < printed.length ? printed[i + 2] : EDGE;
            if (isOneWord(before, printed[i], behind, next)) {
                right.add(printed[i] + behind);
                i++;
                slips++;
                continue;
            }
            Optional<String> meant = meant(before, printed[i], behind);
            right.addAll(List.of(Vocabulary.split(meant.orElse(printed[i]))));
            slips += meant.isPresent() ? 1 : 0;
        }
        return slips == 0 || slips * LEAST_WORDS_A_SLIP > printed.length
                ? Optional.empty()
                : Optional.of(new Corrected(Abbreviations.contract(String.join(" ", right)), slips));
    }

    /** Rules W1 and W5. */
    private boolean isDoubtful(String before, String word, String behind) {
        return !Vocabulary.isNumber(word)
                && !(words.contains(word)
                        && (areBeside(before, word) || !isKnown(before))
                        && (areBeside(word, behind) || !isKnown(behind)));
    }

    /** Rule W4, for two pieces. */
    private boolean isOneWord(String before, String head, String tail, String next) {
        String word = head + tail;
        boolean both = words.contains(head) && words.contains(tail);
        return !both && words.contains(word) && (areBeside(before, word) || areBeside(word, next));
    }

    /** Rules W2 and W4. */
    private Optional<String> meant(String before, String word, String behind) {
        Set<String> near = near(word);
        boolean aWord = word.length() < SHORTEST || words.contains(word) || Syllables.isSyllable(word);
        Optional<String> supported = only(near, before, behind, 2).or(() -> split(word, before, behind));
        if (aWord || supported.isPresent()) {
            return supported;
        }
        Optional<String> half = only(near, before, behind, 1);
        return half.isPresent() || near.size() != 1
                ? half
                : Optional.of(near.iterator().next());
    }

    /** The only one of some words that stands beside so many neighbours; one that no label has is any. */
    private Optional<String> only(Set<String> near, String before, String behind, int least) {
        int known = (isKnown(before) ? 1 : 0) + (isKnown(behind) ? 1 : 0);
        List<String> fitting = near.stream()
                .filter(each -> support(before, each, behind) >= Math.min(least, known))
                .toList();
        return known > 0 && fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private int support(String before, String word, String behind) {
        return (areBeside(before, word) ? 1 : 0) + (areBeside(word, behind) ? 1 : 0);
    }

    private Optional<String> split(String word, String before, String behind) {
        for (int cut = 2; cut <= word.length() - 2; cut++) {
            String head = word.substring(0, cut);
            String tail = word.substring(cut);
            if (areBeside(head, tail) && (areBeside(before, head) || areBeside(tail, behind))) {
                return Optional.of(head + ' ' + tail);
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(String word) {
        return word.equals(EDGE) || words.contains(word);
    }

    private boolean areBeside(String before, String behind) {
        return pairs.contains(before + ' ' + behind);
    }

    /** Rule W3: the known words that are a slip away, in the order of their finding. */
    private Set<String> near(String word) {
        String letters = Vocabulary.letters(word);
        Set<String> near = new LinkedHashSet<>(bySound.getOrDefault(sound(letters), List.of()));
        int most = Vocabulary.mostSlips(letters);
        Set<String> candidates = new LinkedHashSet<>(byDeletion.getOrDefault(letters, List.of()));
        if (words.contains(letters)) {
            candidates.add(letters);
        }
        for (String shorter : Vocabulary.deletions(letters)) {
            if (words.contains(shorter) && shorter.length() > 1) {
                candidates.add(shorter);
            }
            candidates.addAll(byDeletion.getOrDefault(shorter, List.of()));
        }
        candidates.removeIf(each -> Vocabulary.isNumber(each) || Vocabulary.slips(letters, each) > most);
        near.addAll(candidates);
        near.remove(word);
        return near;
    }

    /** Whether two folded syllables sound alike, as far as spelling goes wrong. */
    static boolean soundAlike(String a, String b) {
        return sound(a).equals(sound(b));
    }

    /** How a folded syllable sounds, as far as spelling goes wrong: {@code truc} and {@code chuc}, {@code giai}, {@code rai}. */
    private static String sound(String word) {
        String plain = word.replace('y', 'i');
        if (plain.startsWith("tr")) {
            return "ch" + plain.substring(2);
        }
        if (plain.startsWith("gi") && plain.length() > 3) {
            return "d" + plain.substring(2);
        }
        return switch (plain.isEmpty() ? ' ' : plain.charAt(0)) {
            case 'r' -> "d" + plain.substring(1);
            case 'x' -> "s" + plain.substring(1);
            default -> plain;
        };
    }
}
