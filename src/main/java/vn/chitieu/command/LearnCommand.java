package vn.chitieu.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chitieu.batch.find.FoundFile;
import vn.chitieu.batch.find.Walk;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.learn.Acceptance;
import vn.chitieu.learn.FormProposal;
import vn.chitieu.learn.Paper;
import vn.chitieu.learn.ProposalFolder;
import vn.chitieu.mapping.GrowingMappings;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.observation.Transcript;
import vn.chitieu.recognise.Recogniser;
import vn.chitieu.text.Vietnamese;

/** {@code learn}: a form that nobody has described, from reports or a blank form to the mappings. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        customSynopsis = {
            "chitieu learn FILE... --out DIR [--form ID] [--mappings DIR] [--excel-vi]",
            "chitieu learn --accept DIR --mappings DIR [--all]"
        },
        description = {
            "Proposes a form from reports that follow it, or from the blank form, for review in a spreadsheet;"
                    + " once accepted, it is known.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:proposed, or accepted",
            "1:the run failed; the mappings are as they were",
            "2:wrong usage, missing file, mistakes or contradictions in proposals or mappings; nothing was changed",
            "3:some files could not be read, or hold no table; the rest was proposed"
        })
public final class LearnCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Reports that follow one form, or the blank form; or folders that hold them.")
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the proposals. What stands in it stays; new rows are put between.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--form",
            paramLabel = "ID",
            description =
                    "Id of the form: lower-case letters, digits and dashes (default: told by the first file's name).")
    private Optional<String> form = Optional.empty();

    @Option(
            names = "--accept",
            paramLabel = "DIR",
            description = "Folder of reviewed proposals to add to the mappings, which are made if they are not there.")
    private Optional<Path> accepted = Optional.empty();

    @Option(names = "--all", description = "With --accept: rows that nobody decided are accepted too.")
    private boolean all;

    @Mixin
    private MappingsOption mappings = new MappingsOption();

    @Option(
            names = "--excel-vi",
            description = "Semicolons between fields and decimal commas, for a double click in a Vietnamese Excel.")
    private boolean excelVi;

    @Mixin
    private PasswordOptions passwords = new PasswordOptions();

    @Mixin
    private ScanOptions scans = new ScanOptions();

    /** A command that may be run once. */
    public LearnCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Proposes or accepts.
     *
     * @return code of the outcome
     * @throws UsageException if it cannot begin, or proposals contradict; nothing was changed then
     * @throws IOException if something cannot be written
     */
    @Override
    public Integer call() throws UsageException, IOException {
        if (accepted.isPresent()) {
            if (!files.isEmpty() || output.isPresent()) {
                throw new UsageException("--accept takes neither files nor --out");
            }
            accept(accepted.get());
            return ExitCode.COMPLETE.code();
        }
        if (files.isEmpty() || output.isEmpty()) {
            throw new UsageException("name files to learn from and a folder for the proposals with --out,"
                    + " or reviewed proposals with --accept");
        }
        return (propose(output.get()) ? ExitCode.COMPLETE : ExitCode.SOME_UNREAD).code();
    }

    /** Whether every file was read and holds a table. */
    private boolean propose(Path folder) throws UsageException, IOException {
        Inputs.check(files);
        String id = form.isPresent() ? checked(form.get()) : told();
        Catalogue catalogue = mappings.catalogue();
        List<FoundFile> found = Walk.of(files, folder);
        List<Paper> papers = papers(found, new Recogniser(catalogue));
        if (papers.isEmpty()) {
            throw new UsageException("no table to learn from in "
                    + String.join(", ", found.stream().map(FoundFile::name).toList()));
        }
        ProposalFolder proposals = new ProposalFolder(folder);
        try {
            FormProposal proposal = FormProposal.of(papers, catalogue, proposals.usedIds());
            tell(proposals.write(id, proposal, excelVi), proposal, folder.resolve(ProposalFolder.fileOf(id)));
        } catch (IOException failure) {
            throw new UsageException(String.valueOf(failure.getMessage()));
        }
        return papers.size() == found.size();
    }

    private List<Paper> papers(List<FoundFile> found, Recogniser recogniser) throws UsageException {
        FileTranscriber transcriber = new FileTranscriber(surroundings, passwords, scans);
        List<Paper> papers = new ArrayList<>();
        for (FoundFile file : found) {
            Transcript transcript = transcriber.transcribe(file);
            if (!transcriber.wasRead(transcript)) {
                continue;
            }
            Paper paper = new Paper(transcript.document(), recogniser.outline(transcript.content()));
            if (FormProposal.holdsForm(paper)) {
                papers.add(paper);
            } else {
                surroundings.tell(transcript.document() + ": no table with units or figures in it");
            }
        }
        return papers;
    }

    private void tell(ProposalFolder.State state, FormProposal proposal, Path file) {
        PrintWriter messages = surroundings.messages();
        messages.println(state.rows() + " rows in " + file + ": " + proposal.known() + " with a known indicator, "
                + proposal.unknown() + " with a new one; " + state.undecided() + " to decide"
                + (state.kept() == 0 ? "" : " (" + state.kept() + " stood there already and stay as they are)"));
        messages.println("Review it, write accept, reject or heading into column decision, then:"
                + " chitieu learn --accept " + file.resolveSibling(".").normalize() + " --mappings DIR");
        messages.flush();
    }

    private void accept(Path folder) throws UsageException, IOException {
        Path target = mappings.folder()
                .orElseThrow(() -> new UsageException(
                        "name with --mappings the folder to add to; it is made with the built-in mappings if it is"
                                + " not there"));
        boolean there = Files.exists(target);
        Catalogue catalogue = there ? mappings.catalogue() : new MappingsOption().catalogue();
        Acceptance acceptance = acceptance(folder, catalogue);
        if (!acceptance.problems().isEmpty()) {
            throw new UsageException(
                    "the proposals in " + folder + " cannot be accepted:\n" + String.join("\n", acceptance.problems()));
        }
        try {
            GrowingMappings.of(target).add(acceptance.additions());
        } catch (InvalidMappingsException failure) {
            throw MappingsOption.mistakes("accepted, the proposals in " + folder + " would bring", failure);
        }
        surroundings.messages().println(acceptance.additions().size() + " records added to " + target);
        surroundings.messages().flush();
    }

    private Acceptance acceptance(Path folder, Catalogue catalogue) throws UsageException {
        try {
            return Acceptance.of(folder, catalogue, all);
        } catch (IOException failure) {
            throw new UsageException(String.valueOf(failure.getMessage()));
        }
    }

    private static String checked(String id) throws UsageException {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new UsageException("--form is lower-case letters, digits and dashes, not \"" + id + "\"");
        }
        return id;
    }

    private String told() {
        String name = String.valueOf(files.get(0).toAbsolutePath().normalize().getFileName());
        int dot = name.lastIndexOf('.');
        String id = Vietnamese.fold(dot > 0 ? name.substring(0, dot) : name).replaceAll("[^a-z0-9]+", "-");
        return id.replaceAll("^-+|-+$", "").isEmpty() ? "form" : id.replaceAll("^-+|-+$", "");
    }
}
