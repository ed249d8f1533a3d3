package vn.chitieu.batch.ledger;

import java.util.Optional;
import vn.chitieu.batch.find.Obstacle;

/**
 * A file of the input or a member of one, and what is known of it.
 *
 * @param name document name
 * @param sha256 digest of its bytes; empty where they could not be had
 * @param obstacle why not
 * @param outcome where the ledger has its outcome; -1 where there is an obstacle
 * @param original name of the file with the same bytes that comes first; empty for that file itself
 */
public record KnownFile(
        String name, String sha256, Optional<Obstacle> obstacle, long outcome, Optional<String> original) {}
