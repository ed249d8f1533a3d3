package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.batch.Results;
import vn.chitieu.check.Checked;
import vn.chitieu.check.Checks;
import vn.chitieu.decide.DecisionFile;
import vn.chitieu.decide.Decisions;
import vn.chitieu.decide.RepeatedLabels;
import vn.chitieu.decide.Unapplied;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.learn.FurtherLabel;
import vn.chitieu.learn.ProposalFolder;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Report;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.OutputKind;

/** Passes the decisions of a person on what a run read, before it is written. */
final class DecidedRun {
    private static final int MOST = 5;
    /** Where labels are proposed, in the folder of results. */
    private static final String PROPOSALS = "proposals";

    private final Optional<DecisionFile> file;
    private final Catalogue catalogue;
    private final CsvStyle style;
    private Decisions decisions;

    /**
     * Takes the decisions.
     *
     * @param file what a person decided; empty where they were not asked
     * @param catalogue the catalogue that the run reads with
     * @param style of new files
     */
    DecidedRun(Optional<DecisionFile> file, Catalogue catalogue, CsvStyle style) {
        this.file = file;
        this.catalogue = catalogue;
        this.style = style;
        this.decisions = new Decisions(List.of(), catalogue, Set.of());
    }

    /** The catalogue that the run reads with. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** What the run makes because of the decisions. */
    List<OutputKind> outputs() {
        return file.isPresent() ? List.of(new UnappliedFile(() -> decisions.unapplied(), style)) : List.of();
    }

    /** What an older run may have made: it tells of decisions that do not hold any more. */
    List<String> retired() {
        return file.isPresent() ? List.of() : List.of(UnappliedFile.NAME);
    }

    /** Takes what was read. */
    void begin(Results results) throws IOException {
        if (file.isPresent()) {
            Set<String> digests = results.holding(file.get().digests());
            decisions = new Decisions(file.get().decisions(), catalogue, digests);
        }
    }

    /** The extraction with its rows decided and checked again; the same where none is. */
    Extraction decided(Extraction read) {
        Optional<Report> report = decisions.decided(read);
        if (report.isEmpty()) {
            return read;
        }
        Checked checked = Checks.check(report.get(), catalogue);
        return read.with(checked.report(), checked.findings(), checked.blanks());
    }

    /**
     * Proposes the labels that were decided again and again as aliases, beside what a person wrote there, and says what
     * became of the decisions once everything was decided.
     *
     * @param output folder of the results
     * @param mappings folder that a person has to name to have aliases accepted
     */
    List<String> end(Path output, String mappings) throws IOException {
        if (file.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(outcome(file.get()));
        propose(output.resolve(PROPOSALS), mappings).ifPresent(lines::add);
        return lines;
    }

    private List<String> outcome(DecisionFile given) {
        List<Unapplied> unapplied = decisions.unapplied();
        int all = given.decisions().size();
        List<String> lines = new ArrayList<>();
        lines.add("Decisions: " + (all - unapplied.size()) + " of " + all + " applied"
                + (given.undecided() == 0 ? "" : "; lines that decide nothing: " + given.undecided())
                + (unapplied.isEmpty() ? "" : "; the others are in " + UnappliedFile.NAME));
        unapplied.stream()
                .limit(MOST)
                .map(each -> "  " + each.decision().place() + ": " + each.why().english())
                .forEach(lines::add);
        if (unapplied.size() > MOST) {
            lines.add("  and " + (unapplied.size() - MOST) + " more");
        }
        return lines;
    }

    private Optional<String> propose(Path folder, String mappings) throws IOException {
        List<FurtherLabel> labels =
                decisions.labels().stream().map(DecidedRun::further).toList();
        int open = new ProposalFolder(folder).propose(labels, catalogue, style == CsvStyle.EXCEL_VI);
        return open == 0
                ? Optional.empty()
                : Optional.of("Labels that decisions repeat: " + open + " proposed as aliases in "
                        + folder.resolve("aliases.csv")
                        + "; write accept or reject into column decision, then: chitieu learn --accept " + folder
                        + " --mappings " + mappings);
    }

    private static FurtherLabel further(RepeatedLabels.Label label) {
        return new FurtherLabel(label.label(), label.indicator(), String.join("; ", label.documents()));
    }
}
