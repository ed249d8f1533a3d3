package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;

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
        int count = failure.mistakes().size();
        String number = count == 1 ? " a mistake:\n" : " " + count + " mistakes:\n";
        return new UsageException(beginning + number + failure.getMessage());
    }
}
