/** Printed reports made into scans of every quality, and how well the scans are read. */
@NullMarked
package vn.chitieu.scanned;

import org.jspecify.annotations.NullMarked;
