package vn.chitieu.crop;

import vn.chitieu.observation.Observation;

/** Of which rows a person wants to see the place they were read from. */
public enum CropChoice {
    /** Of those that carry a flag. */
    FLAGGED,
    ALL,
    NONE;

    /** Whether this row is to be seen. */
    public boolean wants(Observation row) {
        return switch (this) {
            case FLAGGED -> !row.flags().isEmpty();
            case ALL -> true;
            case NONE -> false;
        };
    }
}
