/** Concludes what each row means and how sure that is, and reads the figures in that light. */
@NullMarked
package vn.chitieu.recognise.judge;

import org.jspecify.annotations.NullMarked;
