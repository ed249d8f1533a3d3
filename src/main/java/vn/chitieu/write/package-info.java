/** From extractions to the files of a run; {@link vn.chitieu.write.RunWriter} is the way in. */
@NullMarked
package vn.chitieu.write;

import org.jspecify.annotations.NullMarked;
