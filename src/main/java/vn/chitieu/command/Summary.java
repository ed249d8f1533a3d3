package vn.chitieu.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;

/** What a run yielded, in a few lines that end with where to look first. */
final class Summary {
    private static final int MOST = 5;

    private final Map<DocumentStatus, Integer> files = new EnumMap<>(DocumentStatus.class);
    private final Frequencies forms = new Frequencies();
    private final Frequencies reasons = new Frequencies();
    private final Slowest slowest = new Slowest();
    private final List<String> notes = new ArrayList<>();
    private int observations;
    private int flagged;
    private int blanks;
    private int contradictions;
    private int unmatched;
    private int warnings;

    /** Counts one file. */
    void add(Extraction extraction) {
        files.merge(extraction.status(), 1, Integer::sum);
        if (extraction.status() != DocumentStatus.DUPLICATE
                && extraction.status().wasRead()
                && !extraction.reason().isEmpty()) {
            warnings++;
        }
        extraction.report().ifPresent(report -> forms.add(report.template().orElse("of no known form")));
        if (!extraction.status().wasRead()) {
            reasons.add(kind(extraction));
        }
        slowest.add(extraction.document(), extraction.elapsedMillis());
        List<Observation> rows = extraction.report().map(Report::observations).orElse(List.of());
        observations += rows.size();
        flagged += (int) rows.stream().filter(row -> !row.flags().isEmpty()).count();
        blanks += extraction.blanks().size();
        contradictions += extraction.findings().size();
        unmatched +=
                extraction.report().map(report -> report.unmatched().size()).orElse(0);
    }

    /** {@code corrupt, page # cannot be read}: what differs only in its numbers is of one kind. */
    private static String kind(Extraction extraction) {
        String reason = extraction.reason().replaceAll("\\d+", "#");
        return extraction.status().code() + (reason.isEmpty() ? "" : ", " + reason);
    }

    /** Counts a contradiction between two reports. */
    void add(CrossFinding finding) {
        contradictions++;
    }

    /** Adds a line that a person has to be told. */
    void note(String line) {
        notes.add(line);
    }

    /** Whether every file was read. */
    boolean allRead() {
        return unread() == 0;
    }

    /** The lines. */
    String text(Path output) {
        StringWriter text = new StringWriter();
        print(new PrintWriter(text), output);
        return text.toString();
    }

    private void print(PrintWriter messages, Path output) {
        messages.println(statuses());
        messages.println(count(observations, "observation") + " (" + flagged + " flagged), "
                + count(blanks, "unanswered indicator") + ", " + count(contradictions, "contradiction") + ", "
                + count(unmatched, "unmatched row"));
        printIfAny(messages, "Reports: ", forms.most(MOST, ", "));
        printIfAny(messages, "Not read: ", reasons.most(MOST, "; "));
        printIfAny(messages, "Slowest: ", slowest.list());
        notes.forEach(messages::println);
        List<String> first = lookFirst();
        if (!first.isEmpty()) {
            messages.println("Look first at " + String.join("; ", first));
        }
        messages.println("Results in " + output);
        messages.flush();
    }

    private static void printIfAny(PrintWriter messages, String title, String text) {
        if (!text.isEmpty()) {
            messages.println(title + text);
        }
    }

    /** {@code 3 files: 2 extracted, 1 unsupported}. */
    private String statuses() {
        int total = files.values().stream().mapToInt(Integer::intValue).sum();
        String each = files.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().code())
                .collect(Collectors.joining(", "));
        return count(total, "file") + (each.isEmpty() ? "" : ": " + each);
    }

    private List<String> lookFirst() {
        List<String> first = new ArrayList<>();
        if (unread() > 0) {
            first.add("documents.csv (" + count(unread(), "file") + " not read)");
        }
        if (warnings > 0) {
            first.add("documents.csv, column reason (" + count(warnings, "file") + " not read wholly)");
        }
        if (contradictions > 0) {
            first.add("checks.csv (" + count(contradictions, "contradiction") + ")");
        }
        if (unmatched > 0) {
            first.add("unmatched.csv (" + count(unmatched, "row") + ")");
        }
        if (flagged > 0) {
            first.add("observations.csv, column flags (" + count(flagged, "row") + ")");
        }
        return first;
    }

    private int unread() {
        return files.entrySet().stream()
                .filter(entry -> !entry.getKey().wasRead())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
