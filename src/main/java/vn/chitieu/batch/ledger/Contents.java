package vn.chitieu.batch.ledger;

import java.util.List;
import java.util.Optional;
import vn.chitieu.batch.find.Obstacle;

/**
 * The files that lie in an archive or mail.
 *
 * @param sha256 digest of the archive
 * @param key of what it depends on; see {@link Keys}
 * @param members in the order of the archive
 */
public record Contents(String sha256, String key, List<Part> members) {
    /** Copies the members. */
    public Contents {
        members = List.copyOf(members);
    }

    /**
     * A file in there.
     *
     * @param name its path in there
     * @param sha256 digest of its bytes; empty where they could not be had
     * @param obstacle why not
     */
    public record Part(String name, String sha256, Optional<Obstacle> obstacle) {}
}
