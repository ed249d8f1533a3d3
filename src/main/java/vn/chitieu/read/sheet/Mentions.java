package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.List;

/** Places for a person to look at, the first ones by name: {@code C5, C7-C9 and 12 more}. */
final class Mentions {
    private static final int NAMED = 12;

    private final List<String> names = new ArrayList<>();
    private int count;

    void add(String name) {
        count++;
        if (names.size() < NAMED) {
            names.add(name);
        }
    }

    /** The same place once, given that places come in order. */
    void addOnce(String name) {
        if (names.isEmpty()
                || count > names.size()
                || !names.get(names.size() - 1).equals(name)) {
            add(name);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    @Override
    public String toString() {
        String more = count > names.size() ? " and " + (count - names.size()) + " more" : "";
        return String.join(", ", names) + more;
    }
}
