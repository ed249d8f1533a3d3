package vn.chitieu.text.repair;

/**
 * What repair made of a text.
 *
 * @param text the text; the very same if nothing was to be done
 * @param doubtful whether it could be read another way too
 */
public record Repaired(String text, boolean doubtful) {}
