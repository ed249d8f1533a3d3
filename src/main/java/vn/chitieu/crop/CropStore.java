package vn.chitieu.crop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chitieu.document.Source;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Payloads;

/**
 * Keeps crops, a file for each, under the digests of the document, the place and the program that cut them. A file that cannot be read or written is
 * as good as none: the crop is cut again. Safe for many threads and processes.
 *
 * @param folder where they lie; made when it is needed
 * @param program by what the program is told from others
 */
public record CropStore(Path folder, String program) {
    private static final Codec<Kept> KEPT = Codecs.of(Kept.class);

    /**
     * What is known of a place.
     *
     * @param crop empty if nothing can be shown of it
     */
    public record Kept(Optional<Crop> crop) {}

    /** What was kept of a place; empty if nobody has looked yet. */
    public Optional<Kept> find(String sha256, CropPlace place) {
        try {
            return Optional.of(Payloads.read(Files.readAllBytes(file(sha256, place)), KEPT));
        } catch (IOException noneOrDamaged) {
            return Optional.empty();
        }
    }

    /** Keeps what is known of a place. */
    public void keep(String sha256, CropPlace place, Kept kept) {
        try {
            Path file = file(sha256, place);
            Files.createDirectories(file.resolveSibling("."));
            Path underway = Files.createTempFile(folder, "crop", ".part");
            try {
                Files.write(underway, Payloads.of(kept, KEPT));
                Files.move(underway, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(underway);
            }
        } catch (IOException full) {
            // cut again the next time
        }
    }

    /** Forgets what was kept longest ago, until no more than so many bytes are left. */
    public void shrink(long most) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).toList());
        }
        long bytes = 0;
        List<Aged> aged = new ArrayList<>();
        for (Path file : files) {
            aged.add(new Aged(
                    file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
        }
        aged.sort(Comparator.comparingLong(Aged::modified).reversed());
        for (Aged file : aged) {
            bytes += file.size();
            if (bytes > most) {
                Files.deleteIfExists(file.path());
            }
        }
    }

    private record Aged(Path path, long size, long modified) {}

    private Path file(String sha256, CropPlace place) {
        byte[] key = String.join(" ", program, sha256, place.toString()).getBytes(StandardCharsets.UTF_8);
        String name = new Source.Content(key).sha256();
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
