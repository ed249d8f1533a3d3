/** OpenDocument text, zipped and flat (OASIS OpenDocument 1.3, part 3). */
@NullMarked
package vn.chitieu.read.opendocument;

import org.jspecify.annotations.NullMarked;
