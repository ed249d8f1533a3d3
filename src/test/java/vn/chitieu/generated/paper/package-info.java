/** A report as it lies on the desk, before any program has printed it, and the ways to write it down. */
@NullMarked
package vn.chitieu.generated.paper;

import org.jspecify.annotations.NullMarked;
