package vn.chitieu.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The passwords that a person gives for encrypted files. */
final class PasswordOptions {
    @Option(
            names = "--password",
            paramLabel = "P",
            description = "Opens encrypted files; may be given several times. Other users of the computer can see it:"
                    + " --password-file keeps it to you.")
    private List<String> passwords = List.of();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Text file (UTF-8) with a password on each line.")
    private List<Path> files = List.of();

    /** A mixin without passwords, for picocli to fill. */
    PasswordOptions() {}

    /**
     * All of them: those of the command line, then those of the files.
     *
     * @throws UsageException if a file cannot be read
     */
    List<String> all() throws UsageException {
        List<String> all = new ArrayList<>(passwords);
        for (Path file : files) {
            lines(file).stream().filter(line -> !line.isEmpty()).forEach(all::add);
        }
        return all;
    }

    private static List<String> lines(Path file) throws UsageException {
        try {
            String text = Files.readString(file);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (NoSuchFileException missing) {
            throw new UsageException("no such file: " + file);
        } catch (CharacterCodingException other) {
            throw new UsageException("the passwords in " + file + " are not in UTF-8");
        } catch (IOException failure) {
            throw new UsageException("cannot read " + file + ": " + failure.getMessage());
        }
    }
}
