/** The only place for arithmetic between indicators: what contradicts, and what the blank rows must have been. */
@NullMarked
package vn.chitieu.check;

import org.jspecify.annotations.NullMarked;
