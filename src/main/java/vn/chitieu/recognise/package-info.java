/**
 * Stage: a document to what it reports. Finds the indicator tables, cuts and rejoins their rows, aligns the rows with
 * the forms and says how sure it is of each.
 */
@NullMarked
package vn.chitieu.recognise;

import org.jspecify.annotations.NullMarked;
