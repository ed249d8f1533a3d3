/**
 * Stage: bytes to a {@link vn.chitieu.document.Document}. The only place that knows file formats; it knows nothing of
 * indicators.
 */
@NullMarked
package vn.chitieu.read;

import org.jspecify.annotations.NullMarked;
