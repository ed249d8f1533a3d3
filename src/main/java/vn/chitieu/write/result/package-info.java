/** What the results of a run consist of, whatever the format: tables with typed columns and rows, and the matrix. */
@NullMarked
package vn.chitieu.write.result;

import org.jspecify.annotations.NullMarked;
