/**
 * What a run remembers, so that it can go on after a power cut and needs to read nothing twice: which file had which
 * bytes, and what those bytes yield.
 */
@NullMarked
package vn.chitieu.batch.ledger;

import org.jspecify.annotations.NullMarked;
