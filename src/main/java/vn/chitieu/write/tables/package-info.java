/** What files say, table by table: for people, for spreadsheets, for programs. */
@NullMarked
package vn.chitieu.write.tables;

import org.jspecify.annotations.NullMarked;
