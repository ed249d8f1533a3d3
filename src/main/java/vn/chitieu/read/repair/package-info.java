/** Repairs the text of a document that a reader has read. */
@NullMarked
package vn.chitieu.read.repair;

import org.jspecify.annotations.NullMarked;
