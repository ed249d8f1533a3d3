package vn.chitieu.batch.worker;

import java.util.Optional;
import vn.chitieu.batch.find.Obstacle;

/** What became of a task. */
public sealed interface Answer {
    /**
     * The bytes of the file could not be had.
     *
     * @param obstacle why
     */
    record NotLoaded(Obstacle obstacle) implements Answer {}

    /**
     * A file with the same bytes was read before, or is being read.
     *
     * @param digest of both
     */
    record Known(String digest) implements Answer {}

    /**
     * The file was read.
     *
     * @param digest of its bytes
     * @param result what came of it
     */
    record Read(String digest, Result result) implements Answer {}

    /**
     * The worker died or was killed over the file.
     *
     * @param sha256 of its bytes, if it came so far
     * @param obstacle {@code timed_out} or {@code crashed}, and why
     */
    record Lost(Optional<String> sha256, Obstacle obstacle) implements Answer {}
}
