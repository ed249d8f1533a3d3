package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chitieu.score.Evaluation;
import vn.chitieu.score.ScoreFormat;
import vn.chitieu.score.Total;

/** {@code score}: results held against what a person read. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells how well a run read reports that a person has read too.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:good enough, or no limit was given",
            "1:the run failed",
            "2:wrong usage, no results or no truth there",
            "4:below a limit; messages say which"
        })
public final class ScoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "OUT", description = "Folder that extract wrote to.")
    private Path results = Path.of("");

    @Option(
            names = "--truth",
            paramLabel = "DIR",
            required = true,
            description = "Folder with a folder for each report: truth.csv, header.csv, checks.csv.")
    private Path truth = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: for people (default). csv: one number a row. json: for programs.")
    private ScoreFormat format = ScoreFormat.TEXT;

    @Option(
            names = "--fail-below",
            paramLabel = "PERCENT",
            description = "Exit code 4 if fewer of the rows are wholly right.")
    private Optional<Double> leastRight = Optional.empty();

    @Option(names = "--fail-silent", paramLabel = "N", description = "Exit code 4 if more than N errors are silent.")
    private Optional<Long> mostSilent = Optional.empty();

    @Option(
            names = "--fail-flagged",
            paramLabel = "PERCENT",
            description = "Exit code 4 if more of the right rows are flagged without cause.")
    private Optional<Double> mostFlagged = Optional.empty();

    @Option(names = "--fail-absent", description = "Exit code 4 if a report that has truth is not among the results.")
    private boolean failAbsent;

    /** A command that may be run once. */
    public ScoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Evaluates a run.
     *
     * @return code of the outcome
     * @throws UsageException if results or truth cannot be read
     * @throws IOException if the output cannot be written
     */
    @Override
    public Integer call() throws UsageException, IOException {
        Evaluation evaluation = evaluation();
        format.write(evaluation, surroundings.output());
        surroundings.requireOutput();
        List<String> missed = missed(evaluation);
        missed.forEach(surroundings::tell);
        return (missed.isEmpty() ? ExitCode.COMPLETE : ExitCode.BELOW_LIMIT).code();
    }

    private Evaluation evaluation() throws UsageException {
        try {
            Evaluation evaluation = Evaluation.of(results, truth);
            if (evaluation.documents().isEmpty()) {
                throw new UsageException("no document in " + results + " has a truth of its name in " + truth);
            }
            return evaluation;
        } catch (IOException failure) {
            throw new UsageException(String.valueOf(failure.getMessage()));
        }
    }

    private List<String> missed(Evaluation evaluation) {
        Total total = evaluation.total();
        List<String> missed = new ArrayList<>();
        leastRight
                .filter(limit -> total.percentRight() < limit)
                .ifPresent(limit -> missed.add(
                        percent(total.percentRight()) + " of the rows are wholly right, less than " + percent(limit)));
        mostSilent
                .filter(limit -> total.silent() > limit)
                .ifPresent(limit -> missed.add(total.silent() + " errors are silent, more than " + limit));
        mostFlagged
                .filter(limit -> total.percentOverflagged() > limit)
                .ifPresent(limit -> missed.add(percent(total.percentOverflagged())
                        + " of the right rows are flagged without cause, more than " + percent(limit)));
        if (failAbsent && !evaluation.absent().isEmpty()) {
            missed.add("not among the results: " + String.join(", ", evaluation.absent()));
        }
        return missed;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share);
    }
}
