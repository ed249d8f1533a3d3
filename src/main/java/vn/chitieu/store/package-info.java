/**
 * What is kept on disk: values as bytes, a journal that survives a power cut, and lists larger than memory in order.
 */
@NullMarked
package vn.chitieu.store;

import org.jspecify.annotations.NullMarked;
