/** What copiers, scanners, offices and years do to a page. */
@NullMarked
package vn.chitieu.scanned.effect;

import org.jspecify.annotations.NullMarked;
