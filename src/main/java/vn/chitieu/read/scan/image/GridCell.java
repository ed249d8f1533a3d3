package vn.chitieu.read.scan.image;

/**
 * A cell of a ruled table on the page.
 *
 * @param table number of the table on the page, from 0, from top to bottom
 * @param row first row of the table that it stands in, from 0
 * @param column first column, from 0
 * @param rows number of rows that it spans
 * @param columns number of columns that it spans
 * @param box what lies inside its lines, the lines themselves left out
 */
public record GridCell(int table, int row, int column, int rows, int columns, PixelBox box) {}
