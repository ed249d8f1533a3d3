package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.chitieu.decide.DecisionFile;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;

/** The decisions that a person names, or else none. */
final class DecisionsOption {
    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "decisions.csv: rows that a person marked right, corrected or called blank.")
    private Optional<Path> file = Optional.empty();

    /** A mixin without a file, for picocli to fill. */
    DecisionsOption() {}

    /** By what the decisions are told from others: a digest of the file; empty where none was named. */
    String identity() throws UsageException {
        if (file.isEmpty()) {
            return "";
        }
        try {
            return new Source.Content(Files.readAllBytes(file.get())).sha256();
        } catch (IOException failure) {
            throw new UsageException("cannot read the decisions in " + file.get() + ": no such file, or no access");
        }
    }

    /**
     * The decisions, if a file was named.
     *
     * @throws UsageException if it cannot be read or holds mistakes, with all of them
     */
    Optional<DecisionFile> read(Catalogue catalogue) throws UsageException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            DecisionFile decisions = DecisionFile.read(file.get(), catalogue);
            if (!decisions.mistakes().isEmpty()) {
                throw UsageException.mistakes("the decisions in " + file.get() + " hold", decisions.mistakes());
            }
            return Optional.of(decisions);
        } catch (IOException failure) {
            throw new UsageException("cannot read the decisions: " + failure.getMessage());
        }
    }
}
