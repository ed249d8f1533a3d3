package vn.chitieu.batch.ledger;

import java.util.Optional;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.batch.find.Stamp;

/**
 * What a file of the input was when it was last read.
 *
 * @param name document name
 * @param stamp size and time of change before it was read
 * @param sha256 digest of its bytes; empty where they could not be had
 * @param obstacle why not
 * @param key of what the obstacle depends on; see {@link Keys} and {@link Ledger#run}
 */
public record Sighting(String name, Stamp stamp, String sha256, Optional<Obstacle> obstacle, String key) {}
