package vn.chitieu.document;

/**
 * Running text; in plain text files one line.
 *
 * @param text text as printed, markup removed, never containing a line break
 * @param place where it begins
 */
public record Paragraph(String text, Place place) implements Block {}
