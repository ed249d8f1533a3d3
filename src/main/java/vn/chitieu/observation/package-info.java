/** Vocabulary: what we claim of a report, with the status, flags and findings that qualify each claim. */
@NullMarked
package vn.chitieu.observation;

import org.jspecify.annotations.NullMarked;
