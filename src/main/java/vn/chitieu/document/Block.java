package vn.chitieu.document;

/** A part of a document in reading order: running text or a table. */
public sealed interface Block permits Paragraph, Table {
    /** Where the block begins. */
    Place place();
}
