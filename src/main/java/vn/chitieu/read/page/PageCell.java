package vn.chitieu.read.page;

import vn.chitieu.document.Box;

/**
 * A cell as far as one page shows it.
 *
 * @param page page of the document, from 1
 * @param column first grid column, from 0
 * @param columns grid columns covered
 * @param rows grid rows covered on this page
 * @param text lines joined; empty if blank
 * @param box rectangle on the page
 */
record PageCell(int page, int column, int columns, int rows, String text, Box box) {
    /**
     * The same cell where columns are numbered otherwise.
     *
     * @param first its first column
     * @param end behind its last column
     */
    PageCell renumbered(int first, int end) {
        return new PageCell(page, first, end - first, rows, text, box);
    }
}
