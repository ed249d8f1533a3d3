package vn.chitieu.decide;

import vn.chitieu.observation.Sentence;

/**
 * A decision that no row was decided by.
 *
 * @param decision the decision
 * @param why why not
 */
public record Unapplied(Decision decision, Sentence why) {}
