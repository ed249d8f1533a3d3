package vn.chitieu.batch.find;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run reads.
 *
 * @param roots files and folders that exist
 * @param listed further files and folders, which may be gone by now; they are named as they are listed
 */
public record Input(List<Path> roots, Optional<PathList> listed) {
    /** Copies the roots. */
    public Input {
        roots = List.copyOf(roots);
    }

    /** Files and folders alone. */
    public static Input of(List<Path> roots) {
        return new Input(roots, Optional.empty());
    }
}
