/** Reports made up from the forms, with exact truth, and the campaigns that hold recognition against them. */
@NullMarked
package vn.chitieu.generated;

import org.jspecify.annotations.NullMarked;
