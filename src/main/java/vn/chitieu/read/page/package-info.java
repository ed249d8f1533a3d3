/**
 * A page as glyphs and rulings, whatever it was made of, to tables and lines of text: tables from their rulings or from
 * the white between their columns, and those that go on over page ends joined.
 */
@NullMarked
package vn.chitieu.read.page;

import org.jspecify.annotations.NullMarked;
