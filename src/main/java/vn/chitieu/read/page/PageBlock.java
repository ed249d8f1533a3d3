package vn.chitieu.read.page;

import vn.chitieu.document.Box;

/** A part of one page in reading order: a line of text, or a table as far as this page shows it. */
sealed interface PageBlock permits PageLine, PageTable {
    /** Page of the document, from 1. */
    int page();

    /** Where it stands on the page. */
    Box box();
}
