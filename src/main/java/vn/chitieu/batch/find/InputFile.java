package vn.chitieu.batch.find;

import java.util.Optional;

/**
 * A file of the input, as small as a list of millions wants it.
 *
 * @param name document name
 * @param path where it lies, as a URI: the only spelling that every locale carries whole
 * @param stamp its size and the time of its last change
 * @param obstacle why it cannot be read, as far as the walk saw
 */
public record InputFile(String name, String path, Stamp stamp, Optional<Obstacle> obstacle) {
    /** The same file under another name. */
    public InputFile named(String other) {
        return new InputFile(other, path, stamp, obstacle);
    }
}
