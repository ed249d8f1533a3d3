package vn.chitieu.read.format;

import java.util.Optional;

/**
 * What a person may tell a reader.
 *
 * @param password opens encrypted files; empty if none was given
 * @param limits how large a file may become while it is read
 */
public record ReadOptions(Optional<String> password, Limits limits) {
    /** No password, the usual limits. */
    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), Limits.DEFAULT);
}
