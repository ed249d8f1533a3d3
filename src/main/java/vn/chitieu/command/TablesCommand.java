package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chitieu.batch.find.FoundFile;
import vn.chitieu.batch.find.Walk;
import vn.chitieu.observation.Transcript;
import vn.chitieu.write.tables.TableFormat;
import vn.chitieu.write.tables.TranscriptWriter;

/** {@code tables}: the tables of any document, cell for cell. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Shows the tables of documents on standard output, whatever they hold.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file was read",
            "1:the run failed",
            "2:wrong usage, missing file",
            "3:some files could not be read; the output says which and why"
        })
public final class TablesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents, or folders that hold them.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: drawn, for people (default). json: for programs. csv: one row a cell.")
    private TableFormat format = TableFormat.TEXT;

    @Mixin
    private PasswordOptions passwords = new PasswordOptions();

    @Mixin
    private ScanOptions scans = new ScanOptions();

    /** A command that may be run once. */
    public TablesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Shows the tables, file after file.
     *
     * @return code of the outcome
     * @throws UsageException if it cannot begin; nothing was written then
     * @throws IOException if the output cannot be written
     */
    @Override
    public Integer call() throws UsageException, IOException {
        Inputs.check(files);
        FileTranscriber transcriber = new FileTranscriber(surroundings, passwords, scans);
        List<FoundFile> found = Walk.of(files);
        boolean allRead = true;
        try (TranscriptWriter writer = format.writer(surroundings.output())) {
            for (FoundFile file : found) {
                Transcript transcript = transcriber.transcribe(file);
                writer.write(transcript);
                surroundings.requireOutput();
                allRead &= transcriber.wasRead(transcript);
            }
        }
        surroundings.requireOutput();
        return (allRead ? ExitCode.COMPLETE : ExitCode.SOME_UNREAD).code();
    }
}
