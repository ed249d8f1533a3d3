/**
 * A second reader for figures, which shares nothing with the engine: it cuts a line where its ink is parted and tells each
 * digit by its shape. What both read alike can be trusted.
 */
@NullMarked
package vn.chitieu.read.scan.figure;

import org.jspecify.annotations.NullMarked;
