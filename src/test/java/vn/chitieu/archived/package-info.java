/** Whole archives: made, read, killed, broken and measured. */
@NullMarked
package vn.chitieu.archived;

import org.jspecify.annotations.NullMarked;
