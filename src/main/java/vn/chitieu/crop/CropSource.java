package vn.chitieu.crop;

import java.io.IOException;
import java.util.Optional;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;

/** Shows the place that a row was read from. */
@FunctionalInterface
public interface CropSource {
    /** Shows nothing. */
    CropSource NONE = (extraction, observation) -> Optional.empty();

    /**
     * The picture of a row; empty if the format has no pages, the document is gone or nobody wants to see the row. Asked
     * for the rows of one document after the other it is fastest.
     *
     * @param observation one of the extraction
     * @throws IOException if pictures cannot be kept
     */
    Optional<Crop> of(Extraction extraction, Observation observation) throws IOException;
}
