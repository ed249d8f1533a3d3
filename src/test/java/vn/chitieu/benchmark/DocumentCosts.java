package vn.chitieu.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                "%n%-9s %10s %9s %11s %13s %6s %6s %11s %8s%n",
                "document",
                "library ms",
                "read ms",
                "extract ms",
                "read/library",
                "least",
                "all",
                "library MB",
                "read MB");
        for (BenchmarkDocument document : BenchmarkDocument.values()) {
            if (byName.containsKey(document + " library")) {
                print(document, byName);
            }
        }
    }

    /** Medians, their ratios, and the ratio of the least times, which other programs on the machine disturb least. */
    private static void print(BenchmarkDocument document, Map<String, RunResult> byName) {
        RunResult library = found(byName, document + " library");
        RunResult read = found(byName, document + " read");
        RunResult extract = found(byName, document + " extract");
        System.out.printf(
                Locale.ROOT,
                "%-9s %10.2f %9.2f %11.2f %13.2f %6.2f %6.2f %11.1f %8.1f%n",
                document,
                median(library),
                median(read),
                median(extract),
                median(read) / median(library),
                least(read) / least(library),
                median(extract) / median(library),
                megabytes(library),
                megabytes(read));
    }

    private static RunResult found(Map<String, RunResult> byName, String name) {
        return Optional.ofNullable(byName.get(name)).orElseThrow();
    }

    private static double median(RunResult run) {
        return run.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double least(RunResult run) {
        return run.getPrimaryResult().getStatistics().getMin();
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
