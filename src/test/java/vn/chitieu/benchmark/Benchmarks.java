package vn.chitieu.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark of this package and prints what a report and a document cost. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments names of benchmark classes, or parts of them; all if there are none
     */
    public static void main(String[] arguments) throws RunnerException {
        String here = Benchmarks.class.getPackageName().replace(".", "\\.") + "\\..*";
        ChainedOptionsBuilder options = new OptionsBuilder()
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.NORMAL)
                .shouldFailOnError(true);
        for (String part : arguments.length == 0 ? List.of("") : List.of(arguments)) {
            options.include(here + part + ".*");
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        printStages(results.stream().filter(run -> !isDocument(run)).toList());
        DocumentCosts.print(results.stream().filter(Benchmarks::isDocument).toList());
    }

    private static boolean isDocument(RunResult run) {
        return run.getParams().getParamsKeys().contains("document");
    }

    private static void printStages(List<RunResult> runs) {
        if (!runs.isEmpty()) {
            System.out.printf(
                    "%n%-14s %-10s %8s %14s %10s%n", "stage", "report", "reports", "ms per report", "± 99.9 %");
            runs.forEach(Benchmarks::print);
        }
    }

    private static void print(RunResult run) {
        BenchmarkParams parameters = run.getParams();
        int reports = Integer.parseInt(parameter(parameters, "reports", "1"));
        Result<?> result = run.getPrimaryResult();
        System.out.printf(
                Locale.ROOT,
                "%-14s %-10s %8d %14.3f %10.3f%n",
                result.getLabel(),
                parameter(parameters, "report", BenchmarkReport.TABBED.name()),
                reports,
                result.getScore() / reports,
                result.getScoreError() / reports);
    }

    private static String parameter(BenchmarkParams parameters, String name, String otherwise) {
        return parameters.getParamsKeys().contains(name) ? parameters.getParam(name) : otherwise;
    }
}
