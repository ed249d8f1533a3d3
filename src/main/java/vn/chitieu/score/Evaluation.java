package vn.chitieu.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import vn.chitieu.tabular.RecordedDocument;
import vn.chitieu.tabular.RunFolder;

/**
 * How well a run read the reports that a person has read too.
 *
 * @param documents those reports, in the run's order
 * @param unjudged documents of the run that have no truth
 * @param absent reports with truth that are not in the run
 */
public record Evaluation(List<Judged> documents, List<String> unjudged, List<String> absent) {
    /**
     * A document held against its truth.
     *
     * @param document name of the file below the input
     * @param mediaType media type by content
     * @param form form that it follows; empty for none
     * @param score how well it was read
     */
    public record Judged(String document, String mediaType, String form, ReportScore score) {}

    /** Copies the lists. */
    public Evaluation {
        documents = List.copyOf(documents);
        unjudged = List.copyOf(unjudged);
        absent = List.copyOf(absent);
    }

    /**
     * Holds the results of a run against truth.
     *
     * @param results folder that a run wrote to
     * @param truth folder with a folder of truth for each report
     * @throws IOException if either cannot be read, saying why
     */
    public static Evaluation of(Path results, Path truth) throws IOException {
        TruthFolder folder = TruthFolder.open(truth);
        NavigableSet<String> absent = folder.names();
        List<Judged> judged = new ArrayList<>();
        List<String> unjudged = new ArrayList<>();
        try (RunFolder run = RunFolder.open(results)) {
            for (Optional<RecordedDocument> next = run.next(); next.isPresent(); next = run.next()) {
                RecordedDocument document = next.get();
                Optional<String> name = folder.nameOf(document.name());
                if (name.isPresent()) {
                    absent.remove(name.get());
                    judged.add(judge(document, folder.read(name.get())));
                } else {
                    unjudged.add(document.name());
                }
            }
        }
        return new Evaluation(judged, unjudged, List.copyOf(absent));
    }

    private static Judged judge(RecordedDocument document, ReportTruth truth) {
        return new Judged(
                document.name(),
                document.summary().text("media_type"),
                document.summary().text("template"),
                ReportScore.of(truth, FoundReport.of(document)));
    }

    /** All of them. */
    public Total total() {
        Total total = new Total();
        documents.forEach(each -> total.add(each.score()));
        return total;
    }

    /** By media type. */
    public Map<String, Total> byFormat() {
        Map<String, Total> totals = new TreeMap<>();
        documents.forEach(each ->
                totals.computeIfAbsent(each.mediaType(), name -> new Total()).add(each.score()));
        return totals;
    }

    /** By the form that a report follows; that of those that follow none is empty. */
    public Map<String, Total> byForm() {
        Map<String, Total> totals = new TreeMap<>();
        documents.forEach(
                each -> totals.computeIfAbsent(each.form(), name -> new Total()).add(each.score()));
        return totals;
    }

    /** How far the program's own doubt can be believed. */
    public Reliability reliability() {
        Reliability reliability = new Reliability();
        documents.forEach(each -> reliability.add(each.score().reliability()));
        return reliability;
    }
}
