/** Lays the rows of a report beside the rows of the forms, in order, and says how much speaks for each pair. */
@NullMarked
package vn.chitieu.recognise.align;

import org.jspecify.annotations.NullMarked;
