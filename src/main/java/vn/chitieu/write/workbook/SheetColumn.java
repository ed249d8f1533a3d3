package vn.chitieu.write.workbook;

import vn.chitieu.write.result.Description;

/**
 * A column of a sheet.
 *
 * @param description what it means
 * @param head its head
 * @param filling what its cells hold
 */
record SheetColumn(Description description, Head head, Filling filling) {}
