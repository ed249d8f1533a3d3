/** Opens encrypted files that do not say what is in them. */
@NullMarked
package vn.chitieu.read.encrypted;

import org.jspecify.annotations.NullMarked;
