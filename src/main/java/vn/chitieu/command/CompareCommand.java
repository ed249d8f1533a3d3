package vn.chitieu.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chitieu.compare.Change;
import vn.chitieu.compare.ChangeFormat;
import vn.chitieu.compare.ChangeKind;
import vn.chitieu.compare.Comparison;
import vn.chitieu.compare.Tally;

/** {@code compare}: what two runs say differently. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells what two runs say differently, fact by fact.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:both say the same", "1:the run failed", "2:wrong usage, no results there", "5:they differ"})
public final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OUT_A", description = "Folder that the first run wrote to.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT_B", description = "Folder that the second run wrote to.")
    private Path after = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Listing as text: for people (default). csv: one change a row. json: for programs.")
    private ChangeFormat format = ChangeFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File for the listing; on standard output if not given. It is replaced if it is there.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--quiet", description = "No summary.")
    private boolean quiet;

    /** A command that may be run once. */
    public CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Compares the runs.
     *
     * @return code of the outcome
     * @throws UsageException if either is no folder of results
     * @throws IOException if the results cannot be read or the listing cannot be written
     */
    @Override
    public Integer call() throws UsageException, IOException {
        for (Path run : List.of(before, after)) {
            if (!Files.isRegularFile(run.resolve("documents.csv"))) {
                throw new UsageException(run + " is no folder of results: there is no documents.csv in it");
            }
        }
        Tally tally = output.isPresent() ? compareTo(output.get()) : compare(surroundings.output());
        surroundings.requireOutput();
        if (!quiet) {
            summarise(tally, surroundings.messages());
        }
        return (tally.isSame() ? ExitCode.COMPLETE : ExitCode.DIFFERENT).code();
    }

    /** The file takes its place only when it is whole. */
    private Tally compareTo(Path file) throws UsageException, IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Tally tally;
            try (Writer writer = open(part)) {
                tally = compare(writer);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return tally;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Writer open(Path file) throws UsageException {
        try {
            return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UsageException("cannot write " + file.resolveSibling(".").normalize() + ": "
                    + failure.getClass().getSimpleName());
        }
    }

    private Tally compare(Writer writer) throws IOException {
        Tally tally = new Tally();
        ChangeFormat.Listing listing = format.begin(writer);
        Comparison.run(before, after, (document, changes) -> add(tally, listing, document, changes));
        listing.end(tally);
        return tally;
    }

    private void add(Tally tally, ChangeFormat.Listing listing, String document, List<Change> changes)
            throws IOException {
        tally.add(document, changes);
        listing.add(document, changes);
        if (!changes.isEmpty() && output.isEmpty()) {
            surroundings.requireOutput();
        }
    }

    private static void summarise(Tally tally, PrintWriter messages) {
        messages.println(tally.documents() + " documents, " + tally.different() + " of them differ");
        for (Map.Entry<ChangeKind, Long> kind : tally.kinds().entrySet()) {
            messages.printf("%9d %s%n", kind.getValue(), kind.getKey().code());
        }
        List<Tally.Count> most = tally.most();
        if (!most.isEmpty()) {
            messages.println(most.size() < tally.different() ? "most of them in" : "in");
        }
        most.forEach(count -> messages.printf("%9d %s%n", count.changes(), count.document()));
        messages.flush();
    }
}
