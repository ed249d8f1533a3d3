package vn.chitieu.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;

/**
 * Turns one file into its extraction; shared by all threads.
 *
 * @param pipeline what becomes of a document
 * @param loader brings files into memory
 * @param copies spares the pipeline files that were read before
 */
record Worker(Function<Source, Extraction> pipeline, Loader loader, Copies copies) {
    /**
     * The extraction of a file.
     *
     * @param order place of the file in the run; lower ones are handed over earlier
     */
    Extraction extract(FoundFile file, int order) {
        try {
            Source source = loader.load(file);
            String sha256 = source.content().sha256();
            return copies.isCopy(sha256, order) ? unread(file, sha256, Copies.PENDING) : pipeline.apply(source);
        } catch (Loader.ObstacleException failure) {
            return unread(file, "", failure.obstacle());
        }
    }

    private static Extraction unread(FoundFile file, String sha256, Obstacle obstacle) {
        DocumentStatus status = obstacle.status();
        return new Extraction(
                file.name(), sha256, "", status, obstacle.reason(), 0, Optional.empty(), List.of(), List.of(), 0);
    }
}
