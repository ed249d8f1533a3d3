package vn.chitieu.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mistakes found so far. Later checks add to earlier files, so the list is put in order at the end. */
final class MistakeList {
    private final List<String> files = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    /** Gives a file its place in the order: after all files opened before it. */
    void open(String file) {
        files.add(file);
    }

    /** Adds a mistake in a line of a file; line 0 means the whole file. */
    void add(String file, int line, String message) {
        mistakes.add(new Mistake(file, line, message));
    }

    /** Every mistake, by file in the order of opening, then by line, then in the order of finding. */
    List<Mistake> inOrder() {
        return mistakes.stream()
                .sorted(Comparator.comparingInt((Mistake mistake) -> files.indexOf(mistake.file()))
                        .thenComparingInt(Mistake::line))
                .toList();
    }
}
