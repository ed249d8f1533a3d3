package vn.chitieu.read.word;

import java.util.List;

/**
 * A table whose cells know their edges but not yet their columns.
 *
 * @param rows cells of each row from left to right, none overlapping its neighbour
 */
record Grid(List<List<GridCell>> rows) implements Piece {}
