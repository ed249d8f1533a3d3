/**
 * Repair of Vietnamese text that programs before us wrote in old encodings, took for another one, or tore apart. A text
 * that is already right is never changed.
 */
@NullMarked
package vn.chitieu.text.repair;

import org.jspecify.annotations.NullMarked;
