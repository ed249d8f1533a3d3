package vn.chitieu.write.explain;

import java.util.Optional;
import vn.chitieu.observation.Explanation;
import vn.chitieu.observation.Observation;

/**
 * A row, why it was taken for what it was taken for, and what was read in it.
 *
 * @param explanation why
 * @param observation what was read; empty for a heading
 */
public record ExplainedRow(Explanation explanation, Optional<Observation> observation) {}
