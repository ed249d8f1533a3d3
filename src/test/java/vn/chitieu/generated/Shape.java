package vn.chitieu.generated;

/** How the rows of a table are written as text. */
enum Shape {
    /** Tabs between the cells. */
    TABS,
    /** Markdown: pipes between the cells. */
    PIPES,
    /** Label, unit and figure on wrapped lines with nothing between them. */
    FLAT
}
