package vn.chitieu.batch;

import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;

/** Extractions of files that were not read. */
final class Unread {
    private Unread() {}

    /** Of a file that cannot be read. */
    static Extraction extraction(String document, String sha256, Obstacle obstacle) {
        return Extraction.unread(sha256, "", obstacle.status(), obstacle.reason())
                .named(document);
    }

    /** Of a file with the same bytes as another. */
    static Extraction copy(String document, Extraction original, String originalName) {
        String reason = "same bytes as " + originalName;
        return Extraction.unread(original.sha256(), original.mediaType(), DocumentStatus.DUPLICATE, reason)
                .named(document);
    }
}
