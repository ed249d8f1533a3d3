package vn.chitieu.write.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Chooses the documents that a page lists: those that must be there, then those that were not read, then others. */
final class DocumentChoice {
    private final int limit;
    private final Map<Integer, PageDocument> needed = new HashMap<>();
    private final Map<Integer, PageDocument> unread = new LinkedHashMap<>();
    private final Map<Integer, PageDocument> others = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param limit number of documents that nobody needs
     */
    DocumentChoice(int limit) {
        this.limit = limit;
    }

    /** Takes a document; {@code isNeeded} if something on the page names it. */
    void add(PageDocument document, boolean isNeeded) {
        Map<Integer, PageDocument> group = isNeeded ? needed : document.status().wasRead() ? others : unread;
        if (isNeeded || group.size() < limit) {
            group.put(document.number(), document);
        }
    }

    /** The documents by their numbers, in their order. */
    Map<Integer, PageDocument> chosen() {
        Map<Integer, PageDocument> chosen = new TreeMap<>(needed);
        chosen.putAll(unread);
        others.values().stream().limit(limit - unread.size()).forEach(each -> chosen.put(each.number(), each));
        return chosen;
    }
}
