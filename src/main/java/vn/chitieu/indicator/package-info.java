/** Vocabulary: what a row can mean. Indicators, units and forms, as the mappings state them. */
@NullMarked
package vn.chitieu.indicator;

import org.jspecify.annotations.NullMarked;
