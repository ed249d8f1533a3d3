package vn.chitieu.batch.worker;

import java.util.Optional;
import vn.chitieu.batch.find.Obstacle;

/**
 * A file that lies in another: in an archive, or attached to a mail.
 *
 * @param name path in there, {@code /} between its parts
 * @param path where it was unpacked to, as a URI; empty if it could not be
 * @param obstacle why it could not be unpacked; empty if it was
 */
public record Member(String name, String path, Optional<Obstacle> obstacle) {}
