/** Scanned pages to the same content that typed ones have: pixels, lines, letters with their places. */
@NullMarked
package vn.chitieu.read.scan;

import org.jspecify.annotations.NullMarked;
