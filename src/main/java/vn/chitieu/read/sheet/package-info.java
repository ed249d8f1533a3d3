/** Workbooks: XLSX and its kin, XLS, ODS. Each cell is rendered as a Vietnamese spreadsheet program shows it. */
@NullMarked
package vn.chitieu.read.sheet;

import org.jspecify.annotations.NullMarked;
