package vn.chitieu.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;

/**
 * Knows which files of a run have the same bytes.
 *
 * <p>The first in the order of the files is the original. Threads only guess, in whatever order they come by the
 * copies, to spare work; {@link #settle} decides, in order. Files without bytes are no copies of each other.
 */
final class Copies {
    /** What a copy is until it is settled of which file. */
    static final Obstacle PENDING = new Obstacle(DocumentStatus.DUPLICATE, "");

    private static final String NO_BYTES = new Source.Content(new byte[0]).sha256();

    private final Map<String, Integer> earliest = new ConcurrentHashMap<>();
    private final Map<String, Original> originals = new HashMap<>();

    private record Original(String document, String mediaType) {}

    /** Whether a file that comes earlier in the order is known to have this digest. Safe for many threads. */
    boolean isCopy(String sha256, int order) {
        return !sha256.equals(NO_BYTES) && earliest.merge(sha256, order, Math::min) < order;
    }

    /** The extraction, or that it is a copy and of which file. For one thread, in the order of the files. */
    Extraction settle(Extraction extraction) {
        if (extraction.sha256().isEmpty() || extraction.sha256().equals(NO_BYTES)) {
            return extraction;
        }
        Original self = new Original(extraction.document(), extraction.mediaType());
        Original original = originals.putIfAbsent(extraction.sha256(), self);
        return original == null ? extraction : copy(extraction, original);
    }

    private static Extraction copy(Extraction extraction, Original original) {
        return new Extraction(
                extraction.document(),
                extraction.sha256(),
                original.mediaType(),
                DocumentStatus.DUPLICATE,
                "same bytes as " + original.document(),
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                0);
    }
}
