/** Holds what the program reads against what a person read. */
@NullMarked
package vn.chitieu.score;

import org.jspecify.annotations.NullMarked;
