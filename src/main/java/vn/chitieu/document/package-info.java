/** Vocabulary: what the paper says. Plain immutable values; nothing here knows of indicators or of file formats. */
@NullMarked
package vn.chitieu.document;

import org.jspecify.annotations.NullMarked;
