/**
 * Stage: what a run wrote, held against what a person read; {@link vn.chitieu.score.Evaluation} is the way in. Sees
 * results as anybody sees them, in their files, so that a build's gate and an outsider measure the same.
 */
@NullMarked
package vn.chitieu.score;

import org.jspecify.annotations.NullMarked;
