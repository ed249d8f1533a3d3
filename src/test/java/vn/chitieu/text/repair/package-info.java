/** Tests of the repair, and {@link vn.chitieu.text.repair.OldWriting}, which damages texts as programs do. */
@NullMarked
package vn.chitieu.text.repair;

import org.jspecify.annotations.NullMarked;
