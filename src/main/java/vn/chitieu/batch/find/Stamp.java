package vn.chitieu.batch.find;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known to be the one that was read before.
 *
 * @param size number of bytes
 * @param modified time of the last change, microseconds since 1970
 */
public record Stamp(long size, long modified) {
    /** Of what cannot be opened. */
    static final Stamp NONE = new Stamp(0, 0);

    /** As the file system tells it. */
    public static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS));
    }
}
