/** Finds the indicator tables, in grids and in running text, and cuts them into pieces of rows. */
@NullMarked
package vn.chitieu.recognise.row;

import org.jspecify.annotations.NullMarked;
