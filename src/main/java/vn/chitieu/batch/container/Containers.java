package vn.chitieu.batch.container;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.batch.worker.Member;
import vn.chitieu.observation.DocumentStatus;

/** Every kind of files that hold files. */
public final class Containers {
    private static final List<Container> KINDS = List.of(
            new ZipContainer(),
            new SevenZipContainer(),
            new TarContainer(),
            new PackedFile(),
            new MailContainer(),
            new OutlookContainer());

    private final UnpackLimits limits;

    /** Opens what keeps the limits. */
    public Containers(UnpackLimits limits) {
        this.limits = limits;
    }

    /**
     * What came out of a file.
     *
     * @param members the files that lie in it, as far as they could be listed
     * @param obstacle why that is not all; empty if it is
     */
    public record Contents(List<Member> members, Optional<Obstacle> obstacle) {
        /** Copies the members. */
        public Contents {
            members = List.copyOf(members);
        }
    }

    /** Whether files of a media type hold files. */
    public static boolean opens(String mediaType) {
        return KINDS.stream().anyMatch(kind -> kind.mediaTypes().contains(mediaType));
    }

    /**
     * Unpacks a file; what is wrong with it is told by the contents.
     *
     * @param mediaType one that {@link #opens}
     * @param size number of bytes of the file
     * @param folder where the files go; need not exist
     */
    public Contents unpack(Path file, String mediaType, long size, Path folder) {
        Container container = KINDS.stream()
                .filter(kind -> kind.mediaTypes().contains(mediaType))
                .findFirst()
                .orElseThrow();
        Spool spool = new Spool(folder, limits, size);
        try {
            container.unpack(file, spool);
            return new Contents(spool.members(), Optional.empty());
        } catch (Spool.FullException full) {
            return new Contents(spool.members(), Optional.of(Obstacle.of(DocumentStatus.TOO_LARGE, full)));
        } catch (EncryptedContainerException encrypted) {
            return new Contents(spool.members(), Optional.of(Obstacle.of(DocumentStatus.ENCRYPTED, encrypted)));
        } catch (IOException | RuntimeException broken) {
            return new Contents(spool.members(), Optional.of(Obstacle.of(DocumentStatus.CORRUPT, broken)));
        }
    }
}
