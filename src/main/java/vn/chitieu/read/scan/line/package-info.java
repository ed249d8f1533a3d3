/** Ink of a page to lines of print: which pieces make a line, and its image for the engine. */
@NullMarked
package vn.chitieu.read.scan.line;

import org.jspecify.annotations.NullMarked;
