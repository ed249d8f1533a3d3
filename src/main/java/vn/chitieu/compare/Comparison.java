package vn.chitieu.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.tabular.RecordedDocument;
import vn.chitieu.tabular.RunFolder;

/**
 * Lays two runs side by side, document by document. Both runs have their documents in one order, so memory holds one
 * document of each, and a number for each name. Where the orders differ, documents wait for their partners.
 */
public final class Comparison {
    private final DocumentNames inBefore;
    private final DocumentNames inAfter;
    private final Map<String, RecordedDocument> waitingBefore = new HashMap<>();
    private final Map<String, RecordedDocument> waitingAfter = new HashMap<>();
    private final Sink sink;

    /** Where changes go, in the order of the documents. */
    public interface Sink {
        /**
         * Takes what is different in a document.
         *
         * @param document its name; empty for what compares reports with each other
         * @param changes what is different, which may be nothing
         */
        void add(String document, List<Change> changes) throws IOException;
    }

    private Comparison(DocumentNames inBefore, DocumentNames inAfter, Sink sink) {
        this.inBefore = inBefore;
        this.inAfter = inAfter;
        this.sink = sink;
    }

    /**
     * Compares two runs.
     *
     * @param before folder of the first
     * @param after folder of the second
     * @throws IOException if either is no folder of a run or cannot be read, or the sink cannot be written
     */
    public static void run(Path before, Path after, Sink sink) throws IOException {
        try (RunFolder first = RunFolder.open(before);
                RunFolder second = RunFolder.open(after)) {
            new Comparison(DocumentNames.in(before), DocumentNames.in(after), sink).run(first, second);
        }
    }

    private void run(RunFolder first, RunFolder second) throws IOException {
        Optional<RecordedDocument> before = first.next();
        Optional<RecordedDocument> after = second.next();
        while (before.isPresent() || after.isPresent()) {
            if (before.isPresent() && after.isPresent() && name(before).equals(name(after))) {
                compare(before.get(), after.get());
                before = first.next();
                after = second.next();
            } else if (after.isPresent() && (before.isEmpty() || isSettled(after.get()))) {
                settleAfter(after.get());
                after = second.next();
            } else {
                settleBefore(before.orElseThrow());
                before = first.next();
            }
        }
        for (RecordedDocument left : waitingBefore.values()) {
            sink.add(left.name(), DocumentComparison.only(left, false));
        }
        for (RecordedDocument left : waitingAfter.values()) {
            sink.add(left.name(), DocumentComparison.only(left, true));
        }
        sink.add("", DocumentComparison.findings(first.acrossReports(), second.acrossReports()));
    }

    /** Whether a document of the second run need not wait: the first does not have it, or has had it. */
    private boolean isSettled(RecordedDocument after) {
        return waitingBefore.containsKey(after.name()) || !inBefore.has(after.name());
    }

    private static String name(Optional<RecordedDocument> document) {
        return document.map(RecordedDocument::name).orElse("");
    }

    private void compare(RecordedDocument before, RecordedDocument after) throws IOException {
        sink.add(after.name(), DocumentComparison.compare(before, after));
    }

    private void settleBefore(RecordedDocument before) throws IOException {
        RecordedDocument after = waitingAfter.remove(before.name());
        if (after != null) {
            compare(before, after);
        } else if (inAfter.has(before.name())) {
            waitingBefore.put(before.name(), before);
        } else {
            sink.add(before.name(), DocumentComparison.only(before, false));
        }
    }

    private void settleAfter(RecordedDocument after) throws IOException {
        RecordedDocument before = waitingBefore.remove(after.name());
        if (before != null) {
            compare(before, after);
        } else if (inBefore.has(after.name())) {
            waitingAfter.put(after.name(), after);
        } else {
            sink.add(after.name(), DocumentComparison.only(after, true));
        }
    }
}
