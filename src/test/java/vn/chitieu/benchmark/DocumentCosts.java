package vn.chitieu.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/** What {@link ExtractionBenchmark} measured, a line a document: reading and extracting against the library's bare walk. */
final class DocumentCosts {
    private static final double MEGABYTE = 1 << 20;

    private DocumentCosts() {}

    static void print(List<RunResult> runs) {
        if (runs.isEmpty()) {
            return;
        }
        Map<String, RunResult> byName = new HashMap<>();
        runs.forEach(run -> byName.put(
                run.getParams().getParam("document") + " "
                        + run.getPrimaryResult().getLabel(),
                run));
        System.out.printf(
                "%n%-9s %10s %10s %6s %10s %6s %11s %8s%n",
                "document", "library ms", "read ms", "ratio", "extract ms", "ratio", "library MB", "read MB");
        for (BenchmarkDocument document : BenchmarkDocument.values()) {
            if (byName.containsKey(document + " library")) {
                print(document, byName);
            }
        }
    }

    private static void print(BenchmarkDocument document, Map<String, RunResult> byName) {
        double library = millis(Objects.requireNonNull(byName.get(document + " library")));
        double read = millis(Objects.requireNonNull(byName.get(document + " read")));
        double extract = millis(Objects.requireNonNull(byName.get(document + " extract")));
        System.out.printf(
                Locale.ROOT,
                "%-9s %10.2f %10.2f %6.2f %10.2f %6.2f %11.1f %8.1f%n",
                document,
                library,
                read,
                read / library,
                extract,
                extract / library,
                megabytes(Objects.requireNonNull(byName.get(document + " library"))),
                megabytes(Objects.requireNonNull(byName.get(document + " read"))));
    }

    private static double millis(RunResult run) {
        return run.getPrimaryResult().getScore();
    }

    /** Allocated in each operation, as the profiler of the collector tells. */
    private static double megabytes(RunResult run) {
        for (String name : run.getSecondaryResults().keySet()) {
            if (name.endsWith("gc.alloc.rate.norm")) {
                return run.getSecondaryResults().get(name).getScore() / MEGABYTE;
            }
        }
        return Double.NaN;
    }
}
