/** Stage: bytes to media type, by content and never by file name. */
@NullMarked
package vn.chitieu.detect;

import org.jspecify.annotations.NullMarked;
