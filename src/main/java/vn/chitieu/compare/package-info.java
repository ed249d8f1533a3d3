/**
 * Stage: what two runs over the same archive say differently; {@link vn.chitieu.compare.Comparison} is the way in. Sees
 * runs in their files only, whichever version of the program wrote them.
 */
@NullMarked
package vn.chitieu.compare;

import org.jspecify.annotations.NullMarked;
