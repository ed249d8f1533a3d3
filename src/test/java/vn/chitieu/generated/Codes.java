package vn.chitieu.generated;

/** What became of the form's codes. */
enum Codes {
    AS_IN_FORM,
    /** 6.x becomes 4.x; a form of one section becomes 7.x. */
    PREFIX_CHANGED,
    /** 1, 2, 3 … from top to bottom. */
    PLAIN,
    LOST,
    /** {@code 6.1.1.} becomes {@code 6.1.1}. */
    LAST_DOT_LOST,
    /** {@code 6.1.1.} becomes {@code 611}, as OCR reads it. */
    DOTS_LOST
}
