package vn.chitieu.read.page;

import vn.chitieu.document.Box;

/**
 * A printed line outside tables.
 *
 * @param page page of the document, from 1
 * @param text its text, a tab for each gap wide enough to part columns
 * @param note whether it begins with a raised mark, which is not in its text
 * @param size font size of its largest glyphs
 * @param box where it stands on the page
 */
record PageLine(int page, String text, boolean note, float size, Box box) implements PageBlock {}
