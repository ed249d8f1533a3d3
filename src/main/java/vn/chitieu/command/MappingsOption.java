package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.mapping.Mistake;

/** The mappings that a person names, or else the built-in ones. */
final class MappingsOption {
    @Option(
            names = "--mappings",
            paramLabel = "DIR",
            description = "Folder of indicators, forms, units and aliases to use instead of the built-in ones.")
    private Optional<Path> folder = Optional.empty();

    /** A mixin without a folder, for picocli to fill. */
    MappingsOption() {}

    /** The folder that was named. */
    Optional<Path> folder() {
        return folder;
    }

    /**
     * What they state.
     *
     * @throws UsageException if they cannot be read or hold mistakes, with all of them
     */
    Catalogue catalogue() throws UsageException {
        return catalogue(folder);
    }

    /** What those of a folder state, or the built-in ones. */
    static Catalogue catalogue(Optional<Path> folder) throws UsageException {
        String name = folder.map(path -> "the mappings in " + path).orElse("the built-in mappings");
        try {
            return folder.isPresent() ? Mappings.read(folder.get()) : Mappings.bundled();
        } catch (InvalidMappingsException failure) {
            throw mistakes(name + " hold", failure);
        } catch (IOException failure) {
            throw new UsageException("cannot read " + name + ": " + failure.getMessage());
        }
    }

    /** {@code the mappings in m hold 2 mistakes:} and all of them. */
    static UsageException mistakes(String beginning, InvalidMappingsException failure) {
        return UsageException.mistakes(
                beginning, failure.mistakes().stream().map(Mistake::text).toList());
    }

    /**
     * By what they are told from others: a digest of all files; the built-in ones belong to the program.
     *
     * @throws UsageException if there is no such folder
     */
    String identity() throws UsageException, IOException {
        if (folder.isEmpty()) {
            return "built-in";
        }
        if (!Files.isDirectory(folder.get())) {
            throw new UsageException("no such folder of mappings: " + folder.get());
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder.get())) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                files.add(folder.get().relativize(file).toString());
                files.add(new Source.Content(Files.readAllBytes(file)).sha256());
            }
        }
        return Digests.of(files);
    }
}
