package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chitieu.batch.Archive;
import vn.chitieu.batch.Events;
import vn.chitieu.batch.Results;
import vn.chitieu.batch.find.Input;
import vn.chitieu.batch.ledger.Keys;
import vn.chitieu.batch.worker.WorkerPool;
import vn.chitieu.check.across.AcrossReports;
import vn.chitieu.crop.CropSource;
import vn.chitieu.crop.CropStore;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Extraction;
import vn.chitieu.write.OutputKind;
import vn.chitieu.write.RunWriter;
import vn.chitieu.write.SourceLinks;

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
            "2:wrong usage, missing input, output folder that cannot be written, mistakes in mappings or decisions",
            "3:some files could not be read (see documents.csv); the rest is complete",
            "130:interrupted; older results are as they were"
        })
public final class ExtractCommand implements Callable<Integer> {
    private static final int MOST_JOBS = 256;
    /** Digits of a digest that tell passwords apart and do not give them away. */
    private static final int TELLING = 4;
    /** Where a run remembers what it read. */
    private static final String KEPT = ".chitieu";
    /** What was recognised on scans, in the same folder. */
    private static final String PAGES = "pages";
    /** Places that rows were read from, in the same folder. */
    private static final String CROPS = "crops";
    /** What happened, in the same folder. */
    private static final String LOG = "log.jsonl";

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Reports, folders, archives or mails that hold them; - for a list of paths on standard input,"
                    + " one a line or as find -print0 writes them.")
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

    @Mixin
    private DecisionsOption decisions = new DecisionsOption();

    @Mixin
    private ResultOptions made = new ResultOptions();

    @Mixin
    private PasswordOptions passwords = new PasswordOptions();

    @Mixin
    private ScanOptions scans = new ScanOptions();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Option(names = "--dry-run", description = "Lists the documents that would be read, and reads none.")
    private boolean dryRun;

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
        Input input = Inputs.of(inputs, surroundings.input());
        checkArguments(input);
        List<String> secrets = passwords.all();
        String program = Program.identity();
        if (dryRun) {
            return new DryRun(surroundings, output, quiet).run(input, output.resolve(KEPT), keys(program, secrets));
        }
        WorkSetup setup = setup(program, secrets);
        try (WorkerPool workers = WorkerPool.start(new WorkerStart(limits.memory(), setup), limits.reading())) {
            return run(input, workers, places(setup, program), keys(program, secrets));
        }
    }

    private int run(Input input, WorkerPool workers, LateCrops places, Keys keys)
            throws UsageException, IOException, InterruptedException {
        Catalogue catalogue = mappings.catalogue(); // the first worker gets ready meanwhile
        String judged = decisions.identity();
        DecidedRun decided = new DecidedRun(decisions.read(catalogue), catalogue, made.style());
        try (RunWriter writer = open(decided, places);
                Archive archive = Archive.open(output.resolve(KEPT), keys);
                places; // ended before the archive: they have files of it open
                RunLog log = RunLog.open(output.resolve(KEPT).resolve(LOG), surroundings.clock())) {
            Results results = archive.read(input, output, means(workers, log));
            places.begin(results, workers);
            String origin = Digests.of(List.of(
                    results.origin(),
                    keys.toString(),
                    made.identity(),
                    judged,
                    inputs.toString(),
                    writer.files().toString()));
            decided.begin(results);
            ExitCode code = write(results, origin, decided, writer);
            log.ended(code);
            return code.code();
        } catch (InterruptedException interrupted) {
            throw interrupted();
        } catch (IOException failure) {
            if (Thread.interrupted()) { // whoever is interrupted over a file throws a failure of the file
                throw interrupted();
            }
            throw failure;
        }
    }

    private InterruptedException interrupted() {
        return new InterruptedException(
                "interrupted; older results are as they were. The same command goes on from here:"
                        + " what was read until now is kept in " + output.resolve(KEPT));
    }

    /** Writes the results unless those of the last run are the same. */
    private ExitCode write(Results results, String origin, DecidedRun decided, RunWriter writer) throws IOException {
        Path kept = output.resolve(KEPT);
        Optional<WrittenResults> last = WrittenResults.standing(origin, writer.files(), output, kept);
        if (last.isPresent()) {
            tell("Nothing has changed since the last run.\n" + last.get().summary());
            return code(last.get().allRead());
        }
        Summary summary = written(results, decided, writer);
        WrittenResults.save(origin, writer.files(), summary, output, kept);
        tell(summary.text(output));
        return code(summary.allRead());
    }

    private static ExitCode code(boolean allRead) {
        return allRead ? ExitCode.COMPLETE : ExitCode.SOME_UNREAD;
    }

    private void tell(String text) {
        if (!quiet) {
            text.lines().forEach(surroundings.messages()::println);
            surroundings.messages().flush();
        }
    }

    private Summary written(Results results, DecidedRun decided, RunWriter writer) throws IOException {
        Summary summary = new Summary();
        try (AcrossReports across = new AcrossReports(decided.catalogue(), scratch())) {
            results.each(read -> {
                Extraction extraction = decided.decided(read);
                writer.write(extraction);
                summary.add(extraction);
                across.add(extraction);
            });
            across.forEachFinding(finding -> {
                writer.write(finding);
                summary.add(finding);
            });
        }
        decided.end(output, mappings.folder().map(Path::toString).orElse("DIR"))
                .forEach(summary::note); // before the results: proposals that cannot be written leave older ones
        writer.commit();
        return summary;
    }

    private Keys keys(String program, List<String> secrets) throws UsageException, IOException {
        String telling = Digests.of(secrets).substring(0, TELLING);
        String reading = program + " " + limits.fixed() + " " + scans.ocr().identity();
        return new Keys(reading, mappings.identity(), telling, limits.endurance());
    }

    private WorkSetup setup(String program, List<String> secrets) throws UsageException {
        Optional<String> folder =
                mappings.folder().map(path -> path.toAbsolutePath().toUri().toString());
        OcrSetup ocr = scans.ocr().keptIn(output.resolve(KEPT).resolve(PAGES).resolve(program));
        return new WorkSetup(secrets, folder, limits.document(), limits.unpacking(), ocr, WorkSetup.Duty.READ);
    }

    private LateCrops places(WorkSetup setup, String program) {
        CropStore store = new CropStore(output.resolve(KEPT).resolve(CROPS), program);
        WorkerStart cutters = new WorkerStart(limits.memory(), setup.cropping());
        return new LateCrops(new LateCrops.Means(made.crops(), store, cutters, limits.reading(), scratch()));
    }

    private Archive.Means means(WorkerPool workers, RunLog log) {
        Events events = quiet ? log : Events.all(List.of(new Progress(surroundings), log));
        return new Archive.Means(workers, jobs, limits.depth(), surroundings.nanoseconds(), events);
    }

    private void checkArguments(Input input) throws UsageException {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new UsageException("--jobs is a number from 1 to " + MOST_JOBS + ", not " + jobs);
        }
        limits.check();
        Inputs.check(input.roots());
        Inputs.checkApart(input.roots(), output);
    }

    /** Emptied by the archive when it is opened. */
    private Path scratch() {
        return output.resolve(KEPT).resolve(Archive.SCRATCH);
    }

    private RunWriter open(DecidedRun decided, CropSource places) throws UsageException {
        Catalogue catalogue = decided.catalogue();
        SourceLinks links = new DocumentLinks(output, inputs);
        List<OutputKind> outputs =
                new ArrayList<>(made.outputs(new ResultOptions.Means(catalogue, scratch(), links, places)));
        outputs.addAll(decided.outputs());
        List<String> retired = new ArrayList<>(made.retired(catalogue));
        retired.addAll(decided.retired());
        try {
            return RunWriter.open(output, outputs, retired);
        } catch (IOException failure) {
            throw new UsageException(String.valueOf(failure.getMessage()));
        }
    }
}
