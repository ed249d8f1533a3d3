package vn.chitieu.batch.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.batch.worker.Member;
import vn.chitieu.observation.DocumentStatus;

/**
 * A folder that the files of one archive are unpacked to. They lie there under numbers: what the archive calls them is
 * never used as a path.
 */
final class Spool {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final UnpackLimits limits;
    private final long most;
    private final List<Member> members = new ArrayList<>();
    private long bytes;

    Spool(Path folder, UnpackLimits limits, long archiveSize) {
        this.folder = folder;
        this.limits = limits;
        this.most = limits.most(archiveSize);
    }

    /** Says that no more is taken. */
    static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;

        FullException(String message) {
            super(message);
        }
    }

    /** What was unpacked so far. */
    List<Member> members() {
        return List.copyOf(members);
    }

    /**
     * Takes a file.
     *
     * @param name what the archive calls it
     * @param content its bytes; not closed
     * @throws FullException if the limits are reached
     * @throws IOException if the bytes cannot be read or written; the file is then listed with that obstacle
     */
    void take(String name, InputStream content) throws IOException {
        if (members.size() >= limits.members()) {
            throw new FullException("more than " + limits.members() + " files");
        }
        Files.createDirectories(folder);
        Path target = folder.resolve(Integer.toString(members.size()));
        try {
            Optional<Obstacle> obstacle = copy(content, target);
            members.add(new Member(
                    clean(name), obstacle.isPresent() ? "" : target.toUri().toString(), obstacle));
        } catch (FullException full) {
            throw full;
        } catch (IOException failure) {
            lost(name, Obstacle.of(failure));
            throw failure;
        }
    }

    /** Lists a file that cannot be unpacked. */
    void lost(String name, Obstacle obstacle) {
        members.add(new Member(clean(name), "", Optional.of(obstacle)));
    }

    private Optional<Obstacle> copy(InputStream content, Path target) throws IOException {
        long size = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                size += count;
                bytes += count;
                if (bytes > most) {
                    throw new FullException("more than " + most + " bytes come out of it");
                }
                if (size > limits.memberBytes()) {
                    return Optional.of(new Obstacle(
                            DocumentStatus.TOO_LARGE, "unpacked more than " + limits.memberBytes() + " bytes"));
                }
                out.write(buffer, 0, count);
            }
        }
        return Optional.empty();
    }

    /** {@code 2024\quý 1\a.pdf} is written by some programs for {@code 2024/quý 1/a.pdf}. */
    private static String clean(String name) {
        String composed = Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
        String visible = composed.replaceAll("\\p{Cntrl}", " ").strip();
        return visible.isEmpty() ? "(no name)" : visible;
    }
}
