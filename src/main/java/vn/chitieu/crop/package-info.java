/** Pictures of the places of the paper that rows were read from, for a person who judges them. */
@NullMarked
package vn.chitieu.crop;

import org.jspecify.annotations.NullMarked;
