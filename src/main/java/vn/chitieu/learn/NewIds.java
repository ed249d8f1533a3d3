package vn.chitieu.learn;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chitieu.text.Vietnamese;

/** Ids for new indicators: lower-case ASCII, dotted, told by section and label, and never one that was used before. */
final class NewIds {
    private static final int SECTION_WORDS = 4;
    private static final int LABEL_WORDS = 9;
    private static final Set<String> EMPTY_WORDS =
            Set.of("va", "cua", "cac", "da", "duoc", "la", "theo", "tren", "tai");

    private final Set<String> used;

    NewIds(Collection<String> used) {
        this.used = new HashSet<>(used);
    }

    /**
     * An id that nothing has.
     *
     * @param prefix first part
     * @param label label that the rest is made of
     */
    String next(String prefix, String label) {
        String id = prefix + "." + slug(withoutBrackets(label), LABEL_WORDS);
        String free = id;
        for (int number = 2; !used.add(free); number++) {
            free = id + "_" + number;
        }
        return free;
    }

    /** First part of the ids of a section: {@code chuyen_doi_so}. */
    static String prefix(String section) {
        String slug = slug(section, SECTION_WORDS);
        return Character.isDigit(slug.charAt(0)) ? "s" + slug : slug;
    }

    private static String withoutBrackets(String label) {
        String plain = label.replaceAll("\\([^()]*\\)?", " ");
        return Vietnamese.fold(plain).isEmpty() ? label : plain;
    }

    private static String slug(String text, int most) {
        List<String> words = List.of(Vietnamese.fold(text).split(" ", -1)).stream()
                .map(word -> word.replaceAll("[^a-z0-9]", ""))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .limit(most)
                .toList();
        return words.isEmpty() ? "x" : String.join("_", words);
    }
}
