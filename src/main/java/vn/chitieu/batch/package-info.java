/** Many documents: finds the files, reads them on several threads and hands on what they yield, in order. */
@NullMarked
package vn.chitieu.batch;

import org.jspecify.annotations.NullMarked;
