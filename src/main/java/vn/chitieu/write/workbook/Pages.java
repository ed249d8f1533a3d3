package vn.chitieu.write.workbook;

import java.util.ArrayList;
import java.util.List;

/** Rows under one header, on one sheet or on as many as it takes. */
final class Pages {
    private final Book book;
    private final SheetName name;
    private final List<Head> heads;
    private final int fixed;
    private final List<Page> pages = new ArrayList<>();

    /**
     * No sheet yet.
     *
     * @param heads heads of the columns
     * @param fixed columns at the left that stay in view
     */
    Pages(Book book, SheetName name, List<Head> heads, int fixed) {
        this.book = book;
        this.name = name;
        this.heads = heads;
        this.fixed = fixed;
    }

    /** Begins the next row. */
    CellWriter next() {
        return page().next();
    }

    /** The sheet that the next row goes to. */
    Page page() {
        if (pages.isEmpty() || last().rows() >= book.size().rows()) {
            Page page = book.begin(name);
            page.begin(heads, fixed);
            pages.add(page);
        }
        return last();
    }

    private Page last() {
        return pages.get(pages.size() - 1);
    }

    /** Puts filters and colours on; for when the sheets are in order. */
    void frame() {
        pages.forEach(page -> page.frame(page.rows()));
    }
}
