/** Broken files and files made to break whoever reads them: each ends in one status, in bounded time and memory. */
@NullMarked
package vn.chitieu.hostile;

import org.jspecify.annotations.NullMarked;
