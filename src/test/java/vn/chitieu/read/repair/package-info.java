/** Tests of repaired documents. */
@NullMarked
package vn.chitieu.read.repair;

import org.jspecify.annotations.NullMarked;
