package vn.chitieu.observation;

import java.util.Locale;

/** What became of a file. */
public enum DocumentStatus {
    /** An indicator table was found and read. */
    EXTRACTED,
    /** The file was read; no indicator table is in it. */
    NO_INDICATOR_TABLE,
    /** The file holds pictures of text. */
    NEEDS_OCR,
    /** A password is needed. */
    ENCRYPTED,
    /** The file is broken or could not be opened. */
    CORRUPT,
    /** The file holds nothing. */
    EMPTY,
    /** No reader for this type. */
    UNSUPPORTED,
    /** Larger than the limit. */
    TOO_LARGE,
    /** Took longer than the limit. */
    TIMED_OUT,
    /** The program that read it died. */
    CRASHED,
    /** The same bytes as another file of the run. */
    DUPLICATE,
    /** An archive or a mail; what lies in it stands in rows of its own. */
    UNPACKED;

    /** The status as the output files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the file was read to its end. */
    public boolean wasRead() {
        return this == EXTRACTED || this == NO_INDICATOR_TABLE || this == DUPLICATE || this == UNPACKED;
    }
}
