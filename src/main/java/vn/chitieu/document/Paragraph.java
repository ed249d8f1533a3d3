package vn.chitieu.document;

/**
 * Running text; in plain text files one line.
 *
 * @param text text as printed, markup removed, without line breaks; a tab stands for a gap wide enough to part columns
 * @param place where it begins
 */
public record Paragraph(String text, Place place) implements Block {}
