/** The results as one workbook for Excel and LibreOffice, {@code chitieu.xlsx}. */
@NullMarked
package vn.chitieu.write.workbook;

import org.jspecify.annotations.NullMarked;
