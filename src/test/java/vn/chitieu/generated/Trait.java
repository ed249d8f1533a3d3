package vn.chitieu.generated;

/** A property of a whole report. */
enum Trait {
    /** {@code 1,234.5} instead of {@code 1.234,5}. */
    ENGLISH_FIGURES,
    /** {@code 141 624} instead of {@code 141.624}; not in flattened text. */
    SPACES_BETWEEN_GROUPS,
    NO_DIACRITICS,
    DECOMPOSED_LETTERS,
    /** {@code <b>}, {@code **} and the like; not in flattened text. */
    MARKUP,
    NARRATIVE,
    FOREIGN_TABLE,
    FOOTNOTES,
    PAGE_BREAKS,
    FORM_FEEDS,
    /** Rows without code begin with a stroke. */
    BULLETS,
    /** "Trong đó" before the first row of a group without codes. */
    AMONG_THEM,
    BLANK_LINES,
    /** One row of column names instead of two. */
    SHORT_HEADER,
    /** Unit and figure on lines of their own. */
    FIGURES_APART,
    /** Codes on lines of their own before labels of several lines. */
    CODES_APART
}
