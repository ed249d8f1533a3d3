/**
 * The only place that folds, repairs and decodes Vietnamese text. Pure functions from text to text that every stage
 * may use.
 */
@NullMarked
package vn.chitieu.text;

import org.jspecify.annotations.NullMarked;
