package vn.chitieu.command;

import java.util.Comparator;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.Collectors;

/** The documents that took longest, of those that took a second or more. */
final class Slowest {
    private static final int NUMBER = 3;
    private static final int LEAST_MILLIS = 1_000;

    private record Document(String name, long millis) {}

    private final Queue<Document> documents = new PriorityQueue<>(Comparator.comparingLong(Document::millis));

    void add(String document, long millis) {
        if (millis >= LEAST_MILLIS) {
            documents.add(new Document(document, millis));
        }
        if (documents.size() > NUMBER) {
            documents.remove();
        }
    }

    /** {@code a.pdf (12.3 s), b.doc (4.0 s)}; empty if none was slow. */
    String list() {
        return documents.stream()
                .sorted(Comparator.comparingLong(Document::millis).reversed().thenComparing(Document::name))
                .map(document -> "%s (%s s)"
                        .formatted(document.name(), String.format(Locale.ROOT, "%.1f", document.millis() / 1e3)))
                .collect(Collectors.joining(", "));
    }
}
