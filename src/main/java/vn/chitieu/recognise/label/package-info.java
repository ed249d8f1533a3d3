/** What a label says: words, slips put right, likeness to every known label, and what tells siblings apart. */
@NullMarked
package vn.chitieu.recognise.label;

import org.jspecify.annotations.NullMarked;
