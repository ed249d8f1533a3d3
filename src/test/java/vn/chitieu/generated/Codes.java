package vn.chitieu.generated;

/** What became of the form's codes. */
enum Codes {
    AS_IN_FORM,
    /** 6.x becomes 4.x; a form of one section becomes 7.x. */
    PREFIX_CHANGED,
    /** {@code 1.}, {@code 2.}, {@code 3.} … from top to bottom. */
    PLAIN,
    /** {@code 1}, {@code 2}, {@code 3} … from top to bottom: in flattened text they look like figures. */
    BARE,
    LOST,
    /** {@code 6.1.1.} becomes {@code 6.1.1}. */
    LAST_DOT_LOST,
    /** {@code 6.1.1.} becomes {@code 611}, as OCR reads it. */
    DOTS_LOST
}
