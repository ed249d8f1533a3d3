/** Scanned pages in the files that scanners, copiers and offices keep them in. */
@NullMarked
package vn.chitieu.scanned.file;

import org.jspecify.annotations.NullMarked;
