package vn.chitieu.batch;

import java.util.List;
import java.util.Optional;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;

/** Extractions of files that were not read. */
final class Unread {
    private Unread() {}

    /** Of a file that cannot be read. */
    static Extraction extraction(String document, String sha256, Obstacle obstacle) {
        return new Extraction(
                document,
                sha256,
                "",
                obstacle.status(),
                obstacle.reason(),
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                0);
    }

    /** Of a file with the same bytes as another. */
    static Extraction copy(String document, Extraction original, String originalName) {
        return new Extraction(
                document,
                original.sha256(),
                original.mediaType(),
                DocumentStatus.DUPLICATE,
                "same bytes as " + originalName,
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                0);
    }
}
