/**
 * From the folder of mappings, which analysts edit in a spreadsheet, to a checked catalogue; {@link
 * vn.chitieu.mapping.Mappings} is the way in and lists the numbered rules.
 */
@NullMarked
package vn.chitieu.mapping;

import org.jspecify.annotations.NullMarked;
