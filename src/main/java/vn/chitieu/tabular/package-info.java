/**
 * The only place that reads back what a run wrote, and that knows how a spreadsheet keeps text: CSV of either style, row
 * by row.
 */
@NullMarked
package vn.chitieu.tabular;

import org.jspecify.annotations.NullMarked;
