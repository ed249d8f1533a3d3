package vn.chitieu.batch.ledger;

import vn.chitieu.observation.DocumentStatus;

/**
 * Of what an outcome depends besides the bytes. When that changes, the outcome is made anew, and no other.
 *
 * @param program version of the program, how it writes values, and the limits that yield the same on any machine
 * @param mappings digest of the mappings
 * @param passwords digest of the passwords
 * @param endurance time and memory after which a document is given up
 */
public record Keys(String program, String mappings, String passwords, String endurance) {
    /** The key of an outcome with a status. */
    public String of(DocumentStatus status) {
        return switch (status) {
            case EXTRACTED, NO_INDICATOR_TABLE -> program + " " + mappings;
            case ENCRYPTED -> program + " " + passwords;
            case TOO_LARGE, TIMED_OUT, CRASHED -> program + " " + endurance;
            case NEEDS_OCR, CORRUPT, EMPTY, UNSUPPORTED, DUPLICATE, UNPACKED -> program;
        };
    }
}
