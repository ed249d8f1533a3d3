package vn.chitieu.read.scan;

import vn.chitieu.read.page.Area;

/**
 * A word of a scanned page that may be another one.
 *
 * @param page page of the document, from 1
 * @param where the rectangle that it fills, in points of the upright page
 * @param reading what it was taken for
 * @param other what it may be instead; {@code ?} where nothing better is known
 */
public record Doubt(int page, Area where, String reading, String other) {}
