/** What every reader of a file format shares: its interface, its limits, its ways to fail, and how it builds tables. */
@NullMarked
package vn.chitieu.read.format;

import org.jspecify.annotations.NullMarked;
