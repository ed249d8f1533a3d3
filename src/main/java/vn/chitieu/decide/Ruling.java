package vn.chitieu.decide;

import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Sentence;

/** What becomes of a row that a verdict is passed on. */
sealed interface Ruling {
    /** It is decided. */
    record Taken(Observation row) implements Ruling {}

    /** The verdict cannot hold for it. */
    record Refused(Sentence why) implements Ruling {}
}
