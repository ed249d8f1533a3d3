/**
 * Stage: the pixels of a scanned page, made upright, even and clean, with the lines drawn on it and the cells between
 * them. Knows nothing of characters.
 */
@NullMarked
package vn.chitieu.read.scan.image;

import org.jspecify.annotations.NullMarked;
