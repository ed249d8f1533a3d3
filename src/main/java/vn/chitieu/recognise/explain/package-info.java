/** Tells why rows were taken for what they were taken for. */
@NullMarked
package vn.chitieu.recognise.explain;

import org.jspecify.annotations.NullMarked;
