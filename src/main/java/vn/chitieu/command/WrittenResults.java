package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.batch.find.Stamp;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Payloads;

/**
 * What the last run wrote, so that a run which would write the same need not.
 *
 * @param origin digest of all that the results are made of
 * @param files the files of results as they were left
 * @param allRead whether every document was read
 * @param summary what the run said in the end
 */
record WrittenResults(String origin, List<Left> files, boolean allRead, String summary) {
    private static final Codec<WrittenResults> CODEC = Codecs.of(WrittenResults.class);
    private static final String FILE = "written";

    /** A file as it was left: whoever opens and saves it changes that. */
    record Left(String name, Stamp stamp) {}

    /**
     * Remembers what was just written.
     *
     * @param names the files of the run
     * @param output folder of the results
     * @param kept where runs remember what they read
     */
    static void save(String origin, List<String> names, Summary summary, Path output, Path kept) throws IOException {
        WrittenResults written =
                new WrittenResults(origin, left(names, output), summary.allRead(), summary.text(output));
        Path part = kept.resolve(FILE + ".part");
        Files.write(part, Payloads.of(written, CODEC));
        Files.move(part, kept.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** What was written if it was made of the same and nobody has touched it since. */
    static Optional<WrittenResults> standing(String origin, List<String> names, Path output, Path kept)
            throws IOException {
        Path file = kept.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            WrittenResults written = Payloads.read(Files.readAllBytes(file), CODEC);
            boolean stands = written.origin().equals(origin) && written.files().equals(left(names, output));
            return stands ? Optional.of(written) : Optional.empty();
        } catch (IOException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private static List<Left> left(List<String> names, Path output) throws IOException {
        List<Left> files = new ArrayList<>();
        for (String name : names) {
            Path file = output.resolve(name);
            if (Files.isRegularFile(file)) {
                files.add(new Left(name, Stamp.of(Files.readAttributes(file, BasicFileAttributes.class))));
            }
        }
        return files;
    }
}
