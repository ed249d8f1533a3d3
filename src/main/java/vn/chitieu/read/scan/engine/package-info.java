/** Pixels of one line of print to letters. The only place that knows Tesseract. */
@NullMarked
package vn.chitieu.read.scan.engine;

import org.jspecify.annotations.NullMarked;
