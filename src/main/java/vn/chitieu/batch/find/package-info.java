/** Finds the files of a run, names them and brings them into memory. */
@NullMarked
package vn.chitieu.batch.find;

import org.jspecify.annotations.NullMarked;
