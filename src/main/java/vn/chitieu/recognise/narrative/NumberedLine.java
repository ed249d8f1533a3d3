package vn.chitieu.recognise.narrative;

import vn.chitieu.document.Paragraph;

/**
 * A line of running text.
 *
 * @param line the line
 * @param ordinal its number among the lines of the document, blank ones and tables not counted, from 1
 */
public record NumberedLine(Paragraph line, int ordinal) {}
