/**
 * Reads documents in processes of their own: what hangs, eats all memory or crashes costs one document and nothing else.
 */
@NullMarked
package vn.chitieu.batch.worker;

import org.jspecify.annotations.NullMarked;
