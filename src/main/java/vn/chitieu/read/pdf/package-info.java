/**
 * PDF: what is drawn on a page to glyphs and rulings, from which {@code read.page} makes tables and lines of text. The
 * only place that knows PDFBox.
 */
@NullMarked
package vn.chitieu.read.pdf;

import org.jspecify.annotations.NullMarked;
