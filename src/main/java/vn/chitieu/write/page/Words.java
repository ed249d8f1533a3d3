package vn.chitieu.write.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Texts by their numbers: labels and names stand thousands of times in a run, and once on the page. */
final class Words {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The empty text has the number 0. */
    Words() {
        numbers.put("", 0);
    }

    int number(String text) {
        return numbers.computeIfAbsent(text, unseen -> numbers.size());
    }

    /** All texts, in the order of their numbers. */
    Set<String> all() {
        return numbers.keySet();
    }
}
