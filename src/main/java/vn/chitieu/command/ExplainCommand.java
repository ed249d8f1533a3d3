package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chitieu.batch.find.FoundFile;
import vn.chitieu.batch.find.Walk;
import vn.chitieu.check.Checks;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Explanation;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Transcript;
import vn.chitieu.recognise.Recogniser;
import vn.chitieu.write.explain.ExplainedRow;
import vn.chitieu.write.explain.ExplanationFormat;

/** {@code explain}: why a row was taken for what it was taken for. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells why a row of a report was taken for what it was taken for: the candidates, what speaks for"
                + " each, the arithmetic, the doubts.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:explained", "1:the run failed", "2:wrong usage, missing file, no such row", "3:unreadable"})
public final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "A report.")
    private Path file = Path.of("");

    @Option(
            names = "--row",
            required = true,
            paramLabel = "CODE|N",
            description = "Code as printed, with or without its last point, or row as in observations.csv.")
    private String row = "";

    @Option(names = "--table", paramLabel = "T", description = "Table as in observations.csv, if several have the row.")
    private OptionalInt table = OptionalInt.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text: for people (default). json: for programs.")
    private ExplanationFormat format = ExplanationFormat.TEXT;

    @Mixin
    private MappingsOption mappings = new MappingsOption();

    @Mixin
    private PasswordOptions passwords = new PasswordOptions();

    @Mixin
    private ScanOptions scans = new ScanOptions();

    /** A command that may be run once. */
    public ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Explains the rows that are asked for.
     *
     * @return code of the outcome
     * @throws UsageException if the file, the row or the mappings are not to be had
     * @throws IOException if the output cannot be written
     */
    @Override
    public Integer call() throws UsageException, IOException {
        Inputs.check(List.of(file));
        Catalogue catalogue = mappings.catalogue();
        FileTranscriber transcriber = new FileTranscriber(surroundings, passwords, scans);
        Transcript transcript = transcriber.transcribe(onlyFile());
        if (!transcriber.wasRead(transcript)) {
            return ExitCode.SOME_UNREAD.code();
        }
        List<ExplainedRow> rows = rows(transcript, catalogue);
        if (rows.isEmpty()) {
            throw new UsageException("no row " + row + " in an indicator table of " + file
                    + "; observations.csv, columns stt, table and row, lists them");
        }
        format.write(transcript.document(), rows, surroundings.output());
        surroundings.requireOutput();
        return ExitCode.COMPLETE.code();
    }

    private FoundFile onlyFile() throws UsageException, IOException {
        List<FoundFile> found = Walk.of(List.of(file));
        if (found.size() != 1) {
            throw new UsageException(file + " is not one file");
        }
        return found.get(0);
    }

    private List<ExplainedRow> rows(Transcript transcript, Catalogue catalogue) {
        Recogniser.Explained explained = new Recogniser(catalogue).explain(transcript.content());
        List<Observation> observations =
                Checks.check(explained.report(), catalogue).report().observations();
        return explained.rows().stream()
                .filter(explanation -> isAskedFor(explanation.row()))
                .map(explanation -> new ExplainedRow(explanation, observation(explanation, observations)))
                .toList();
    }

    private static Optional<Observation> observation(Explanation explanation, List<Observation> observations) {
        return observations.stream()
                .filter(observed -> observed.row().equals(explanation.row()))
                .findFirst();
    }

    private boolean isAskedFor(PrintedRow printed) {
        boolean here = table.isEmpty() || table.getAsInt() == printed.place().table();
        return here
                && (bare(printed.stt()).equals(bare(row))
                        || row.equals(String.valueOf(printed.place().row())));
    }

    /** {@code 4.1.2.} is asked for as {@code 4.1.2}, too. */
    private static String bare(String code) {
        return code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
    }
}
