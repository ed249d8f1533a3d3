package vn.chitieu.read.scan;

/** Which pages are recognised from their pixels. */
public enum OcrMode {
    /** None: what is only a picture is not read. */
    NEVER,
    /** Those whose text does not come with them, or cannot be trusted. */
    NEEDED,
    /** All, also those that come with text. */
    ALL
}
