/** Writes why rows were taken for what they were taken for. */
@NullMarked
package vn.chitieu.write.explain;

import org.jspecify.annotations.NullMarked;
