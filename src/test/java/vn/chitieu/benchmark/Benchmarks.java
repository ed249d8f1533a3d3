package vn.chitieu.benchmark;

import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark of this package and prints what a report costs. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Benchmarks.class.getPackageName().replace(".", "\\.") + "\\..*")
                        .verbosity(VerboseMode.NORMAL)
                        .shouldFailOnError(true)
                        .build())
                .run();
        System.out.printf("%n%-14s %-10s %8s %14s %10s%n", "stage", "report", "reports", "ms per report", "± 99.9 %");
        results.forEach(Benchmarks::print);
    }

    private static void print(RunResult run) {
        BenchmarkParams parameters = run.getParams();
        int reports = Integer.parseInt(parameter(parameters, "reports", "1"));
        Result<?> result = run.getPrimaryResult();
        System.out.printf(
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
