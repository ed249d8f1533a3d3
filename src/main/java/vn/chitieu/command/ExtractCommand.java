package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chitieu.Pipeline;
import vn.chitieu.Transcriber;
import vn.chitieu.batch.Batch;
import vn.chitieu.batch.Destination;
import vn.chitieu.batch.Progress;
import vn.chitieu.batch.Walk;
import vn.chitieu.check.across.AcrossReports;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.RunWriter;

/** {@code extract}: reports in, tables out. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads reports and writes observations.csv and its sister files.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file was read",
            "1:the run failed; older results are as they were",
            "2:wrong usage, missing input, output folder that cannot be written, mistakes in the mappings",
            "3:some files could not be read (see documents.csv); the rest is complete",
            "130:interrupted; older results are as they were"
        })
public final class ExtractCommand implements Callable<Integer> {
    private static final int MOST_JOBS = 256;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Reports, or folders that hold them.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description =
                    "Folder for the results; made if it is not there. Older results in it are replaced at the end.")
    private Path output = Path.of("");

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Files read at the same time (default: one for each processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private MappingsOption mappings = new MappingsOption();

    @Option(
            names = "--excel-vi",
            description = "Semicolons between fields and decimal commas, for a double click in a Vietnamese Excel.")
    private boolean excelVi;

    @Mixin
    private PasswordOptions passwords = new PasswordOptions();

    @Option(names = "--quiet", description = "No messages but errors.")
    private boolean quiet;

    /** A command that may be run once. */
    public ExtractCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Runs the extraction.
     *
     * @return code of the outcome
     * @throws UsageException if it cannot begin; nothing was written then
     * @throws IOException if the results cannot be written; older ones are then as they were
     * @throws InterruptedException if the thread is interrupted; older results are then as they were
     */
    @Override
    public Integer call() throws UsageException, IOException, InterruptedException {
        checkArguments();
        Transcriber transcriber = new Transcriber(passwords.all());
        Catalogue catalogue = mappings.catalogue();
        Summary summary = new Summary();
        try (RunWriter writer = open(catalogue)) {
            AcrossReports across = new AcrossReports(catalogue);
            run(new Pipeline(transcriber, catalogue, surroundings.nanoseconds()), extraction -> {
                writer.write(extraction);
                summary.add(extraction);
                across.add(extraction);
            });
            for (CrossFinding finding : across.findings()) {
                writer.write(finding);
                summary.add(finding);
            }
            writer.commit();
        }
        if (!quiet) {
            summary.print(surroundings.messages(), output);
        }
        return (summary.allRead() ? ExitCode.COMPLETE : ExitCode.SOME_UNREAD).code();
    }

    private void run(Pipeline pipeline, Destination destination) throws IOException, InterruptedException {
        Progress progress =
                surroundings.watched() && !quiet ? new ProgressLine(surroundings.messages()) : Progress.SILENT;
        new Batch(pipeline::extract, jobs, Batch.SIZE_LIMIT).run(Walk.of(inputs, output), destination, progress);
    }

    private void checkArguments() throws UsageException {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new UsageException("--jobs is a number from 1 to " + MOST_JOBS + ", not " + jobs);
        }
        Inputs.check(inputs);
        for (Path input : inputs) {
            if (isOutput(input)) {
                throw new UsageException(
                        "the output folder " + output + " is also an input; name another folder with --out");
            }
        }
    }

    private boolean isOutput(Path input) throws UsageException {
        try {
            return Files.isDirectory(input) && Files.exists(output) && Files.isSameFile(input, output);
        } catch (IOException failure) {
            throw new UsageException("cannot tell " + input + " from the output folder: " + failure.getMessage());
        }
    }

    private RunWriter open(Catalogue catalogue) throws UsageException {
        try {
            return RunWriter.open(output, excelVi ? CsvStyle.EXCEL_VI : CsvStyle.PLAIN, catalogue);
        } catch (IOException failure) {
            throw new UsageException(String.valueOf(failure.getMessage()));
        }
    }
}
